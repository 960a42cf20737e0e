### Разговоры с партнёром: список, начало, вопросы по ходу звонка и что сказали авторы.

conversation-kind-gut-check = Первый разговор
conversation-kind-gut-check-about = три вопроса, по которым видно, стоит ли продолжать
conversation-kind-exploration = Интервью
conversation-kind-exploration-about = прошлый опыт, неудачи, разница стран
conversation-kind-creators-view = Мнение автора
conversation-kind-creators-view-about = каково с ними работать
conversation-kind-scoping-first = Пилот, первый созвон
conversation-kind-scoping-first-about = объём, метрика, оплата, правки
conversation-kind-scoping-second = Пилот, второй созвон
conversation-kind-scoping-second-about = кто решает, как общаемся, что записано
conversation-kind-debrief = Разбор пилота
conversation-kind-debrief-about = что вышло, что нет, растём ли

## Список

conversation-list = Разговоры
conversation-begin = Начать разговор
conversation-begin-first = Начать первый разговор
conversation-begin-other = Другой разговор
conversation-empty-title = Разговоров ещё не было
conversation-empty-text = Здесь вопросы для звонка и место для ответов рядом с ними. Первый разговор короткий: три вопроса покажут, стоит ли продолжать.
conversation-interviewed =
    { $n ->
        [0] Интервью пока ни с кем не было. До пилота сравните трёх-четырёх кандидатов.
        [one] Интервью проведено с { $n } кандидатом. До пилота сравните трёх-четырёх.
        [few] Интервью проведено с { $n } кандидатами. До пилота сравните трёх-четырёх.
        [many] Интервью проведено с { $n } кандидатами. До пилота сравните трёх-четырёх.
       *[other] Интервью проведено с { $n } кандидатами. До пилота сравните трёх-четырёх.
    }
conversation-answered = { $n } из { $of }
conversation-answered-aloud = Ответы: { $n } из { $of }
conversation-passed = пройден: { $n } из { $of }
conversation-failed = не пройден: { $n } из { $of }, нужно { $least }
conversation-open = «да» { $n } из { $of }, остальное не спросили
conversation-no-day = без даты
conversation-removed = Разговор убран

## Что говорят авторы

conversation-creators = Что говорят авторы
conversation-creators-note = медиана оценок; стороны не складываем
conversation-side = Сторона
conversation-median = Оценка
conversation-range = Разброс
conversation-voices = n
conversation-side-consistency = Постоянство
conversation-side-respect = Уважение
conversation-side-reliability = Надёжность
conversation-side-growth = Помощь в росте
conversation-few = { $n }, мало
conversation-said = — { $who }
conversation-said-nobody = — автор без имени

## Разговор

conversation-on = Когда
conversation-with = С кем говорили
conversation-with-creator = Кто рассказал
conversation-campaign = О какой кампании
conversation-campaign-none = ни о какой
conversation-asked = Вопросы
conversation-good = Хорошо:
conversation-worry = Тревожно:
conversation-answer = Ответ на вопрос { $n }
conversation-answer-ask = Запишите, как сказали
conversation-verdict = Ваш вывод: { $claim }
conversation-yes = Да
conversation-no = Нет
conversation-yes-key = Д
conversation-no-key = Н
conversation-rating = Оценка: { $side }
conversation-notes = Заметки
conversation-notes-hint = Всё, что не попало в вопросы: тон, обещания, имена.
conversation-next = Дальше
conversation-next-open = К неотвеченному
conversation-all-asked = На все вопросы есть ответ
conversation-remove = Убрать разговор
conversation-keep-brand = Какой бренд
conversation-keep-creator = Чей это отзыв
conversation-keep-do = Записать
conversation-keep-case = Записать в кейсы
conversation-keep-lost-case = Записать в неудачные кейсы
conversation-keep-reference = Записать в отзывы авторов
conversation-kept-case = Кейс записан в «Опыт». Добавьте к нему страну и ссылку.
conversation-kept-lost-case = Неудачный кейс записан в «Опыт». Добавьте к нему страну и ссылку.
conversation-kept-reference = Отзыв записан в «Опыт».
conversation-gone-title = Этого разговора здесь нет
conversation-gone-text = Возможно, его начало отменили. Вернитесь к партнёру или повторите отменённое.

## Итог разговора

conversation-closing = Итог разговора
conversation-closing-passed = Первый разговор пройден: «да» { $n } из { $of }
conversation-closing-failed = Первый разговор не пройден: «да» { $n } из { $of }
conversation-closing-open = «Да» { $n } из { $of }, остальное не спросили
conversation-closing-heard = Выводы
conversation-closing-heard-none = Выводов пока нет.
conversation-closing-unasked = Без ответа
conversation-closing-kept = Записано в «Опыт»
conversation-closing-kept-none = Ничего. Записать ответ можно под вопросом.
conversation-closing-kept-case = Кейс: { $name }
conversation-closing-kept-lost-case = Неудачный кейс: { $name }
conversation-closing-kept-reference = Отзыв: { $name }
conversation-closing-go = К итогу
conversation-closing-back = Вернуться к разговорам
conversation-export = Заметки разговора
conversation-export-ru = PDF по-русски
conversation-export-en = PDF по-английски
conversation-export-both = PDF на обоих языках
conversation-file = Заметки: { $kind }, { $name }
conversation-exported = Заметки сохранены
