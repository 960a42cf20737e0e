### Сессия согласования: экран ведущего и общий экран.

session-title = Сессия согласования
session-unread = Сессию не удалось прочитать
session-unread-kept = Всё сказанное осталось в файле.
campaign-session = Сессия согласования кампании
session-back = Назад к целям
session-empty = Три четверти часа, одна договорённость
session-empty-text = Восемь вопросов, матрица целей, одна метрика и итоги, которые подтвердят все. О том, что уже сказано в анкетах, второй раз не спросим. Начните сессию, отметьте, кто пришёл, и покажите общий экран в созвоне.
session-begin = Начать сессию
session-again = Новая сессия
session-earlier = Сессия { $date }

## Повестка. Вопрос стоит на общем экране на двух языках.

session-step-story = История и удача
session-ask-story = Что вам здесь важно и что было бы удачей?
session-step-accomplish = Чего хотим?
session-ask-accomplish = Чего мы хотим добиться?
session-step-worked = Как поймём?
session-ask-worked = Как мы поймём, что получилось?
session-step-three-months = Что через три месяца?
session-ask-three-months = Как выглядит успех через три месяца?
session-step-cannot-go-wrong = Что не должно сорваться?
session-ask-cannot-go-wrong = Что одно не должно сорваться ни в коем случае?
session-step-context = Задача бизнеса
session-ask-context = Что нужно бизнесу, зачем и к какому сроку?
session-step-capacity = Возможности авторов
session-ask-capacity = Что вы реально сделаете и что вам в этом важно?
session-step-overlap = Где сходимся
session-ask-overlap = Чего мы все хотим настолько, чтобы делать это вместе?
session-step-matrix = Матрица целей
session-ask-matrix = Насколько нам нужно одно и то же?
session-step-metric = Одна метрика
session-ask-metric = По какому одному числу судим и почему по нему?
session-step-trade-offs = Чем жертвуем
session-ask-trade-offs = Что важнее и от чего ради этого отказываемся?
session-step-recap = Итоги
session-ask-recap = Вот о чём мы договорились. Всё так?
session-steps = Повестка
session-step-of = { $number }. { $step }
session-step-go = { $number }. { $step }: перейти
session-row = Строка { $number } из { $of }

## Часы

session-left-step = осталось на шаг
session-over-step = сверх плана
session-left = до конца { $minutes } мин
session-over = сверх { $minutes } мин
session-run = Запустить часы
session-pause = Остановить часы
session-stands = пауза
session-interrupted = «Сверку» закрыли, пока шли часы. Это время не засчитано.
session-slept = Компьютер спал. Это время не засчитано, часы на паузе.

## Ответы

session-answer-own = Ответ: { $name }, { $language }
session-answer-hint = Своими словами
session-translation-hint = То же { $language }
session-sealed = Ответ есть, запечатан
session-sealed-hint = Откроется вместе с остальными
session-not-yet = Ответа пока нет
session-waiting = Ещё не ответили: { $names }
session-ready = Все ответили
session-opened = Открыты одновременно
session-reveal = Открыть ответы
session-why = Почему?
session-why-again = Ещё раз: почему?
session-why-of = { $name }: почему, { $number }
session-silent = Нет ответа
session-lang-ru = по-русски
session-lang-en = по-английски
session-role-brand = Бренд
session-role-creator = Автор

## Среднее, одна метрика, чем жертвуем

session-average =
    { $n ->
        [one] Среднее по { $n } паре
        [few] Среднее по { $n } парам
       *[many] Среднее по { $n } парам
    }
session-average-none = Оценок пока нет
session-average-some = Оценено { $rated } из { $pairs }
session-average-above = Проходной балл набран
session-average-below = Проходной балл не набран: вернитесь к целям
session-average-blocked = Проходной балл набран. Ещё мешает: { $cause }
session-gate = проходной { $gate }
session-average-picture = Среднее совпадение { $mean } по шкале от 1 до 5, проходной балл { $gate }.
session-overlap = Совпадение с брендом
session-overlap-of = Совпадение с брендом: { $name }
session-mean = в среднем { $mean }
session-mean-none = не оценено
session-apart = о разном
session-same = об одном
session-no-need = Потребность ещё не записана
session-no-rows = В матрице нет строк. Запишите в «Целях», что нужно каждой стороне.
session-to-align = К целям
session-judges = Судит по метрике: { $metric }
session-judges-none = Метрика не выбрана
session-metric-one = Главная метрика
session-metric-choose = Главная метрика, одна на всех
session-metric-target = Цель, { $market }
session-metric-more = Стоимость, причины и ранние знаки записаны в «Целях».
session-judge-of = { $name }: по чему судит
session-from-forms = Из анкет, открытых вместе. Поправьте, если что-то изменилось.
session-threshold-ru = Россия { $value }
session-threshold-us = США { $value }
session-trade-off-chosen = Что важнее
session-trade-off-given = От чего отказываемся
session-trade-off-add = Добавить выбор
session-trade-off-none = Пока ни от чего не отказались. Важна искренность — измеряйте её; важна узнаваемость — отпустите цену клика.
session-trade-off-remove = Удалить этот выбор
session-trade-off-removed = Выбор удалён

## Итоги

session-recap-need = Бренду нужно: { $need }
session-recap-rated = { $line } (совпадение { $overlap } из 5)
session-recap-metric = Главная метрика: { $metric }.
session-recap-trade-off = Важнее: { $chosen }. Отказываемся: { $given }.
session-recap-boundary = Красная линия. { $line }
session-recap-none = Итоги ещё не записаны.
session-recap-none-text = Итоги собираются из открытых ответов, матрицы, метрики, компромиссов и красных линий. Каждая сторона их подтвердит или поправит.
session-recap-build = Собрать итоги
session-recap-more =
    { $n ->
        [one] Добавить { $n } новый пункт
        [few] Добавить { $n } новых пункта
       *[many] Добавить { $n } новых пунктов
    }
session-recap-text = Пункт { $number }, о чём договорились
session-recap-own = Добавить свой пункт
session-recap-yes-of = { $name } подтверждает пункт { $number }
session-recap-confirms = { $name } подтверждает
session-recap-confirms-rest = { $name } подтверждает остальное
session-recap-no = Поправляет
session-recap-no-of = { $name } поправляет пункт { $number }
session-recap-correct = Поправка: { $name }, пункт { $number }
session-recap-correct-hint = Как должно быть. Пустая сторона останется прежней.
session-recap-keep = Записать поправку
session-recap-take = Принять поправку
session-recap-take-note = Всех спросим заново
session-recap-remove = Удалить пункт { $number }
session-recap-removed = Пункт удалён
session-state-open = подтвердили не все
session-state-corrected = есть поправка
session-state-confirmed = подтвердили все
session-recap-untranslated =
    { $n ->
        [one] Перевести { $n } пункт
        [few] Перевести { $n } пункта
       *[many] Перевести { $n } пунктов
    }
session-recap-untranslated-ru = Нет русского текста
session-recap-untranslated-en = Нет английского текста
session-recap-progress = Все подтвердили { $confirmed } из { $of }

## Только для ведущего

session-private = Видите только вы
session-people = Кто пришёл
session-people-add = Добавить человека
session-person-name = Имя
session-person-party = От кого
session-person-nobody = ни от кого, нейтрален
session-person-role = Роль
session-person-decides = Может сказать «да»
session-person-remove = Убрать: { $name }
session-role-of-brand = Бренд
session-role-of-coordinator = Координатор
session-role-of-mediator = Посредник
session-role-of-strategist = Стратег
session-role-of-creator = Автор
session-role-of-creator-manager = Менеджер автора
session-role-of-point-person = Контактное лицо
session-role-of-analyst = Аналитик
session-gap-nobody = { $name }: никто не пришёл.
session-gap-only-messengers = { $name }: пришли только те, кто передаёт. Позовите того, кто решает.
session-gap-nobody-decides = { $name }: никто из пришедших не может сказать «да».
session-gap-no-mediator = Вы говорите за каждого с другим, но нейтрального человека не отметили.
session-together = Цели определяем вместе: пришли все стороны.
session-notes = Заметки
session-notes-hint = Никогда не на общем экране
session-minutes = Минут
session-minutes-unusual = Обычно 30–45 минут: за меньшее не успеть спросить «почему», на большем устанут.
session-mediated = Стороны говорят через меня
session-mediated-hint = Пока цели не согласованы, бренд и авторы не общаются напрямую.

## Общий экран

session-stage = Показать общий экран
session-stage-hint = Окно для созвона. Заметок и запечатанных ответов на нём нет.
session-stage-fill = Общий экран целиком
session-stage-close = Закрыть общий экран
session-stage-window = Общий экран
session-stage-empty = Здесь появится сессия
session-stage-larger = крупнее

## Клавиши

session-key-question = вопрос
session-key-rate = оценка
session-key-party = сторона
session-key-answer = ответ
session-key-why = почему?
session-key-reveal = открыть
session-key-clock = часы
session-key-notes = заметки
session-key-leave = выйти из текста
session-next = Дальше: { $step }
session-next-row = Следующая строка
session-previous = Назад

## Завершение

session-end = Завершить
session-end-title = Чем закончилась сессия?
session-end-aligned = Согласовали
session-end-aligned-text = Проходной балл набран, итоги подтвердили все. Можно писать бриф.
session-end-not-yet = Пока нет
session-end-not-yet-text = Встретитесь ещё раз. Всё сохранится, итоги можно подтвердить и после созвона.
session-end-stopped = Останавливаемся
session-end-stopped-text = Это тоже результат, и достойный: лучше сейчас, чем после съёмок.
session-end-bars = Что мешает согласовать
session-end-goto = Перейти к шагу { $number }: { $step }
session-end-to-goals = Открыть «Цели»
session-end-passed =
    { $n ->
        [one] { $n } вопрос остался без открытых ответов. Завершить можно и так:
        [few] { $n } вопроса остались без открытых ответов. Завершить можно и так:
       *[many] { $n } вопросов остались без открытых ответов. Завершить можно и так:
    }
session-end-bar-no-recap = Итоги ещё не записаны.
session-end-bar-recap-corrected = Поправка в итогах не учтена.
session-end-bar-recap-open = Кто-то не подтвердил итоги.
session-ended-aligned = Итог: согласовали
session-ended-not-yet = Итог: пока нет
session-ended-stopped = Итог: остановились
session-ended-at = { $outcome } · { $date }
session-to-brief = Дальше: бриф
session-export = Сохранить
session-to-documents = Все документы кампании
