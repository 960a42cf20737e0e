### Пилот: начать, держать в пределах и разобрать.

pilot-form-tight = Короткий
pilot-form-tight-note = 2 недели, 1–2 автора, 1 материал, 2 созвона
pilot-form-standard = Обычный
pilot-form-standard-note = 4–6 недель, один партнёр, одна маленькая кампания, { $least }–{ $most }

pilot-begin = Начать пилот: { $name }
pilot-begin-note = Появится кампания с пределами, участниками и тремя пунктами брифа. Остальное допишете в ней.
pilot-begin-do = Начать пилот
pilot-begun = Пилот начат: { $name }
pilot-form = Какой пилот
pilot-title-usual = Пилот: { $name }
pilot-title = Название кампании
pilot-brand = Бренд
pilot-starts = Первый день
pilot-days = Сколько дней
pilot-days-hint = до { $most }
pilot-budget = Бюджет
pilot-budget-hint = до { $most }
pilot-deliverable = Что делаем
pilot-platform = Площадка
pilot-due = Когда сдают
pilot-lead-short = Меньше двух недель на подготовку: качеству нужно время.
pilot-lead-too-short = Меньше недели на подготовку. Автору обычно нужно одна-две недели.
pilot-metric = По чему судим
pilot-metric-none = Пока не договорились
pilot-metric-hint = Пилот без согласованной метрики — красный флаг.
pilot-threshold = Цель, { $market }
pilot-payment = Как и когда платим
pilot-payment-hint = Сколько, в какой валюте, через сколько дней после сдачи.
pilot-rounds = Кругов правок
pilot-reason = Почему начинаем, хотя не всё готово

## Пределы

pilot-limits = Пределы пилота
pilot-limit = Предел
pilot-limit-now = Сейчас
pilot-limit-set = Задано
limit-metrics = Метрики согласованы заранее
limit-payment = Условия оплаты записаны
limit-revisions = Предел правок записан
limit-days = Длина, дней
limit-budget = Деньги
limit-creators = Авторов
limit-deliverables = Материалов
limit-calls = Созвонов о рамках
limit-kept = в пределах
limit-broken = за пределом
limit-short = не хватает
limit-unmet = нет
limit-waits = к первому дню
limit-written = да
limit-unknown = сказать нельзя
limit-unknown-budget = бюджет не указан или в другой валюте
limit-red = Пилот идёт, а метрики не согласованы: красный флаг.
pilot-unlimited = Кампанию начали не как пилот, и пределы в неё не записаны.
pilot-within = Пилот в пределах
pilot-beyond = { $n ->
    [one] { $n } предел не держится
    [few] { $n } предела не держатся
    [many] { $n } пределов не держатся
   *[other] { $n } предела не держатся
}
pilot-beyond-one = { $name }: { $now } вместо { $set }
pilot-to-debrief = К разбору
pilot-none = Пилота ещё не было. Начните с маленького: один партнёр, один материал.

## Разбор

debrief-title = Разбор пилота
debrief-note = как работалось, а не сколько вышло
debrief-no-return = Об окупаемости пилот не спрашивает: за одну маленькую кампанию её не увидеть.
debrief-early = Пилот ещё идёт. Заметки можно писать уже сейчас.
debrief-begin = Начать разбор
debrief-understood = Поняли бриф?
debrief-understood-least = переделывали с нуля
debrief-understood-most = поняли с первого раза
debrief-clear = Общались ясно?
debrief-clear-least = узнавали обо всём последними
debrief-clear-most = знали всё вовремя
debrief-on-time = Сдали в срок?
debrief-on-time-least = сорвали без предупреждения
debrief-on-time-most = раньше или день в день
debrief-mode = Как договаривались
debrief-mode-sync = Созвоны
debrief-mode-async = Переписка
debrief-iteration = Дней от замечания до новой версии
debrief-failures = Что сломалось
debrief-failures-note = работу можно починить, общение — красный флаг
debrief-failure-add = Что-то сломалось
debrief-failure-what = Что сломалось, { $n }
debrief-failure-nature = Что это, { $n }
debrief-failure-remove = Убрать, { $n }
debrief-nature-execution = Работа
debrief-nature-execution-note = можно починить
debrief-nature-communication = Общение
debrief-nature-communication-note = красный флаг
debrief-nature-none = Не разобрано
debrief-worked = Что получилось
debrief-did-not = Что не получилось
debrief-expand = Можно ли шире
debrief-on = Когда разбирали
debrief-points = На что указывает разбор
debrief-point-too-little = Ответов мало, чтобы на что-то указать.
debrief-point-red-flag = Сломалось общение. Это красный флаг: объём работы его не починит.
debrief-point-mend = Сломалась работа, общение держится. Это чинится: повторить с тем, что узнали.
debrief-point-scale = Процесс держится. Дальше — до трёх кампаний.
debrief-decide-yourself = Решаете всё равно вы.
debrief-verdict = Решение
debrief-verdict-scale = До трёх
debrief-verdict-scale-note = идём в правила, потом до трёх кампаний
debrief-verdict-repeat = Повторить
debrief-verdict-repeat-note = ещё один пилот с тем, что узнали
debrief-verdict-walk = Расстаться
debrief-verdict-walk-note = с причиной и письмом
debrief-reason = Почему
debrief-lead-none = Перейти к тому, что решили
debrief-lead-scale = Перейти в правила…
debrief-lead-repeat = Начать ещё один пилот…
debrief-lead-walk = Завершить с письмом…
debrief-unchosen = Выберите решение.
