### Сегодня: что требует внимания и в каком порядке.

today-group-flags = Флаги
today-group-ahead = Усилить
today-group-checkins = Сверки
today-group-briefs = Брифы без подписи
today-group-plans = Подписано, но не спланировано
today-group-deliverables = Материалы
today-group-payments = Оплаты
today-group-decisions = Решения
today-title-checkin = Сверка на середине срока
today-title-unsigned = Подписей под брифом: { $done } из { $of }
today-title-plan = Запишите материалы и проведите старт
today-title-late = Не сдано: { $subject }
today-title-due = Ждём: { $subject }
today-title-pay-late = Не оплачено: { $subject }
today-title-pay-due = Оплатить: { $subject }
today-title-decision = Решите: продолжать, менять или остановить
today-act-flag-raised = Открыть сценарий
today-act-flag-acknowledged = Проверить, помогло ли
today-act-flag-pending = Посмотреть причину
today-act-prospect = Посмотреть прогноз
today-act-ahead = Решить, что усилить
today-act-checkin = Подготовить
today-act-unsigned = Открыть бриф
today-act-plan = Записать материалы
today-act-late = Открыть материал
today-act-due = Открыть материал
today-act-pay-late = Открыть оплату
today-act-pay-due = Открыть оплату
today-act-decision = Решить

## Когда

today-since = с { $day }
today-starts = старт { $day }
today-started = стартовала { $day }
today-now = сегодня
today-tomorrow = завтра
today-late = опоздание { $days }

## Сбоку

today-side = Что идёт и что в порядке
today-running = Идут сейчас
today-running-note = { $metric }, процент плана на сегодня; порог { $threshold }
today-running-thresholds = Россия { $ru }, США { $us }
today-running-said = { $metric }, процент плана. Россия: { $ru }. США: { $us }. Порог: { $threshold }.
today-running-none = Главной метрики пока нет
today-in-hand = В порядке

## Когда дел нет

today-empty = На сегодня всё
today-empty-next = Ближайшее: { $what }, «{ $campaign }», { $when }.
today-empty-nothing = В ближайшие дни сроков нет.
today-unread = Сегодняшние дела не открылись

## До первой кампании

today-first = С чего начать
today-first-text = Здесь каждый день видно, за что взяться и почему. Для этого нужна первая кампания.
today-first-done = готово
today-first-partners = Запишите тех, с кем общаетесь
today-first-partners-why = Авторы, их рынки, подписчики и всё, что вы о них знаете
today-first-partners-act = Добавить партнёра
today-first-campaign = Начните кампанию
today-first-campaign-why = Бренд, автор в России и автор в США
today-first-campaign-act = Новая кампания
today-first-align = Договоритесь о целях
today-first-align-why = Что нужно каждой стороне и по какой метрике судить
today-first-brief = Подпишите один бриф на двух языках
today-first-brief-why = Числа, даты и суммы мы сверим сами
today-first-run = Загрузите метрики и следите
today-first-run-why = Что отстаёт, получит флаг, пока это можно исправить
today-group-reviews = Разборы
today-title-quarterly = Итоги квартала: продолжать, развивать или выйти
today-title-review = Разобрать кампанию и рассказать авторам
today-act-quarterly = Решить
today-act-review = Открыть разбор
today-playbook-due = Сценарий работы пора перечитать: срок был { $day }
today-playbook-act = Открыть сценарий
