### Состояние кампании: флаги, три измерения, показатели по рынкам, сверка.

health-panel = Сверка, решение, люди
health-import = Загрузить метрики
health-unread = Состояние не открылось
health-empty = Как идёт кампания
health-empty-text = Когда кампания начнётся, здесь будет видно, что отстаёт, от чего и что делать дальше. Всё начинается с метрик, о которых вы договоритесь.
health-to-align = К целям
health-people = Люди
health-over = Кампания закончилась: вот с чем она пришла к концу.
health-to-review = К разбору

## Флаги

flag-title = Флаги
flag-since = с { $day }
flag-since-to-end = с { $day } и до конца
flag-headline-of = { $title }: { $value } из { $expected }
flag-headline-against = { $title }: { $value } при плане { $expected }
flag-performance-low = { $metric } ниже плана
flag-performance-high = { $metric } выше плана
flag-performance-brief = { $score } плана, порог { $threshold }; учтено: { $n }
flag-performance-why = { $value } при плане { $expected } на { $day }: { $score } плана, порог { $threshold }; учтено: { $n }.
flag-performance-nothing = На { $day } деньги потрачены, а результата нет: по плану { $expected }, порог { $threshold }.
flag-performance-early = На { $day } по плану слишком мало, чтобы судить: { $expected }, учтено: { $n }.
flag-performance-stale = Цифр нет с { $day }: как дела сегодня, неизвестно. Тогда было { $score } плана.
flag-performance-none = Нет данных: по этому рынку метрики не загружены.
flag-performance-untargeted = Для этого рынка цель не задана.
flag-adherence-low = Соблюдение брифа ниже порога
flag-adherence-plain = Соблюдение брифа
flag-adherence-why = { $score } из 100, порог { $threshold }; материалов со сроком: { $n }.
flag-adherence-parts = { $score } из 100, порог { $threshold }: { $parts }.
flag-adherence-none = Нет данных: сроки ещё не наступили.
flag-sentiment-low = Тональность ниже порога
flag-sentiment-plain = Тональность
flag-sentiment-why = { $score }, порог { $threshold }; оценено комментариев: { $n }.
flag-sentiment-stale = Комментарии не считали с { $day }: как дела сегодня, неизвестно. Тогда баланс был { $score }.
flag-sentiment-none = Нет данных: оценено комментариев { $n } из { $least } нужных.
flag-waits = Флаг поднимем, если так продержится: пока { $seen } из { $of } замеров подряд.
flag-waits-stale = Один из файлов кончается { $day }: недостающее может быть в новом, поэтому флаг не поднят. Загрузите его.
flag-waits-chance = Пока это может быть случайностью, поэтому флаг не поднят.
flag-prospect-behind-why = Флаг не поднят, но это хуже плана.
flag-prospect-unlikely-why = Это выше порога флага, но цель маловероятна: { $chance }.
flag-prospect-over-ceiling-why = Это выше потолка { $most }, о котором договорились, но до флага ещё не дошло.
flag-ahead-mark = Усилить
flag-ahead-low = { $metric }: намного лучше цели
flag-ahead-plain = { $metric }: впереди, но пока не наверняка
flag-ahead-headline = { $metric }: { $value }, намного лучше цели
flag-ahead-brief = с вероятностью { $chance } закончится в полтора раза лучше цели или ещё лучше; учтено: { $n }
flag-ahead-why = Сейчас { $value }; с вероятностью { $chance } к концу будет { $enough } или лучше, а это в полтора раза лучше цели; учтено: { $n }.

## Измерения

health-dimensions = Три измерения
health-known = известно { $known } из 3
health-adherence = Соблюдение брифа
health-performance = Результат
health-performance-of = Результат: { $metric }
health-sentiment = Тональность
health-threshold = порог { $threshold }
health-thresholds = порог: Россия { $ru }, США { $us }
health-of-hundred = { $score } из 100
health-percent-of-plan = { $score } плана
health-of-plan = { $value } из { $expected } · учтено: { $n }
health-comments = оценено: { $n } { $interval }
health-between = (80 %: от { $from } до { $to })
health-to-comments = Разобрать комментарии
health-no-metric = Нет данных: главная метрика не выбрана.
health-part-on-time = в срок { $met } из { $of }
health-part-specification = по брифу { $met } из { $of }
health-part-revisions = правки по договорённости { $met } из { $of }
health-part-market = { $met } из { $of }
health-part-metric = { $met } из { $of }
health-part-comments = { $met } из { $of }

## Показатели

health-figures = Показатели по рынкам
health-figures-note = Рынки не ранжируем: аудитории и цены разные
health-figures-empty = Ключевых метрик пока нет
health-figures-empty-text = Одну главную и до трёх ключевых метрик стороны выбирают, когда договариваются о целях.
health-column-metric = Показатель
health-column-market = Рынок
health-column-now = Сейчас
health-column-expected = План на сегодня
health-column-target = Цель
health-column-threshold = Порог
health-column-bar = Факт и план
health-column-source = Откуда
health-primary = главная
health-at-most = ≤ { $value }
health-source = учтено: { $n } · по { $day }
health-through-assumed = день перед выгрузкой: пустые дни файл пропускает
health-files =
    { $n ->
        [one] { $file } и ещё { $n } файл
        [few] { $file } и ещё { $n } файла
        [many] { $file } и ещё { $n } файлов
       *[other] { $file } и ещё { $n } файла
    }
health-other-money = { $metric }: { $amount } не в счёте, потому что валюты не складываются
health-other-money-equals = { $metric }: { $amount } не в счёте, потому что валюты не складываются; это ≈ { $equals } по курсу { $rate }
health-bar-said = { $metric }, { $market }: сейчас { $value }, план на сегодня { $expected }, цель { $target }

## Выгрузка

health-export = Выгрузить
health-export-of = Выгрузить состояние
health-export-done = Состояние выгружено
health-sheet-name = Состояние
health-sheet-pdf = PDF { $form }
health-sheet-xlsx = Excel { $form }
health-sheet-form-both = на двух языках
health-sheet-form-ru = по-русски
health-sheet-form-en = по-английски
health-sheet-primary = Главная
health-sheet-unit = Единица
health-sheet-attained = Доля плана
health-sheet-low = Прогноз, низ
health-sheet-high = Прогноз, верх
health-sheet-through = По какой день
health-sheet-other-money = В другой валюте, не в счёте
health-sheet-met = Выполнено
health-sheet-part-on-time = В срок
health-sheet-part-specification = По брифу
health-sheet-part-revisions = Правки по договорённости
health-sheet-part-market = Всё соблюдение
health-sheet-part-comments = Комментарии
health-sheet-values = Из каких строк
health-sheet-item = Публикация
health-sheet-value = Значение
health-sheet-row = Строка
health-sheet-counts = В оценке
health-sheet-counted = да
health-sheet-doubtful = нет, сомнительно
health-sheet-more = Остальные значения ({ $n }) смотрите в самих файлах.
health-sheet-source = Источник
health-sheet-hash = Отпечаток SHA-256

## Сверка

health-checkin-held = Сверка прошла
health-checkin-undated = У сверки пока нет дня
health-checkin-coming = Следующая сверка
health-checkin-today = Сверка сегодня
health-checkin-late = Сверка просрочена
health-checkin-missed = Сверку не провели
health-checkin-undated-why = Он появится, когда у кампании будут первый и последний день.
health-checkin-window = Окно: { $window }. Внутри окна дату можно двигать свободно, вне окна — с причиной.
health-checkin-why = Вне окна: { $reason }
health-checkin-prepare = Подготовить
health-checkin-move = Перенести
health-checkin-on = Новый день
health-checkin-reason = Почему вне окна
health-checkin-reason-hint = После середины срока мало что можно изменить, а раньше ещё мало что видно.
health-checkin-computed = Вернуть расчётный день
health-checkin-moved = Сверка перенесена.
health-term-said = Срок с { $from } по { $to }. Окно сверки { $window }, сверка { $day }, сегодня { $today }.
