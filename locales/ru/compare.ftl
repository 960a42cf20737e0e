### Сравнение партнёров.

compare-title = Сравнение
compare-count = { $n } из { $most }
compare-different = Только различия
compare-form = Вид
compare-form-table = Таблица
compare-form-picture = Рисунок
compare-few-title = Сравнивать пока некого
compare-few-text = Отметьте в списке от 2 до { $most } партнёров: клавишей X или галочкой у имени.
compare-few-go = К списку партнёров
compare-same = По этим критериям различий нет.
compare-sure = Насколько это надёжно
compare-score = Балл
compare-score-note = границы места
compare-place = { $place } место
compare-weight = вес { $share }
compare-weight-own = у каждого свой вес
compare-not-asked = не спрашиваем
compare-no-score = нет балла
compare-best = лучший в строке
compare-talk = оценивающие расходятся
compare-bare = без доказательств
compare-strip-missing = нет балла: { $who }
compare-gates = Готовность к пилоту
compare-gates-note = условия
compare-gates-all = все условия
compare-gates-open = { $n } из { $of }
compare-answers = Скорость ответа
compare-answers-note = медиана
compare-answers-value = { $wait } · n = { $n }
compare-answers-none = ответов нет
compare-rates = Цены
compare-rates-note = валюты не складываем
compare-not-known = не спрашивали
compare-lines = Красные линии
compare-lines-none = не спрашивали

## Как читать

compare-reading = Как читать
compare-remark-close = { $changes ->
    [one] { $first } и { $second } почти равны: при других весах порядок меняется в { $changes } случае из 100.
    [few] { $first } и { $second } почти равны: при других весах порядок меняется в { $changes } случаях из 100.
    [many] { $first } и { $second } почти равны: при других весах порядок меняется в { $changes } случаях из 100.
   *[other] { $first } и { $second } почти равны: при других весах порядок меняется в { $changes } случая из 100.
}
compare-remark-ahead = { $changes ->
    [one] Впереди { $first }: при других весах { $second } выходит вперёд лишь в { $changes } случае из 100.
    [few] Впереди { $first }: при других весах { $second } выходит вперёд лишь в { $changes } случаях из 100.
    [many] Впереди { $first }: при других весах { $second } выходит вперёд лишь в { $changes } случаях из 100.
   *[other] Впереди { $first }: при других весах { $second } выходит вперёд лишь в { $changes } случая из 100.
}
compare-remark-always = Впереди { $first } при любых весах; второе место — { $second }.
compare-remark-decides = Решает «{ $criterion }»: чем больше этот критерий весит, тем выше { $whom }.
compare-remark-missing = Решает «{ $criterion }»: { $whom } здесь без балла, а он может изменить порядок.
compare-remark-too-little = { $whom }: известно слишком мало, оценено { $n } из { $of }. Места нет.
compare-remark-unknown = { $n ->
    [one] { $whom }: без балла { $n } критерий, «{ $criterion }».
    [few] { $whom }: без балла { $n } критерия, самый весомый — «{ $criterion }».
    [many] { $whom }: без балла { $n } критериев, самый весомый — «{ $criterion }».
   *[other] { $whom }: без балла { $n } критерия, самый весомый — «{ $criterion }».
}
compare-remark-talk = { $whom }: оценивающие расходятся, прежде всего в критерии «{ $criterion }».
