### Постоянные слова документов кампании. Слова людей приходят из записей.

## Заголовки столбцов

document-column-dimension = Измерение
document-column-forecast = Прогноз на конец
document-column-chance = Вероятность цели
document-column-n = Учтено
document-column-what = Что
document-column-step = Дальше
document-column-role = Кто
document-column-party = От кого
document-column-decides = Решает
document-column-month = Месяц
document-column-least = Меньше всего
document-column-median = Медиана
document-column-most = Больше всего

## Цели и рамки

document-marketing-objective = Цель маркетинга
document-success-in = Успех, { $market }
document-failure-in = Допустимая неудача, { $market }
document-feedback-in = Обратная связь, { $market }
document-renegotiate = Когда пересматриваем цели
document-gate-open = Цели согласованы: среднее { $mean }, проходной балл { $gate }.
document-gate-shut = Цели ещё не согласованы: среднее { $mean }, проходной балл { $gate }.
document-negotiable = О чём можно говорить
document-trade-offs = От чего отказались
document-trade-off = { $chosen } важнее, чем { $given-up }
document-scale-note = Совпадение оценивают вместе, от 1 (противоречит) до 5 (одно и то же).
document-sign-off-meaning = Подпись означает: мы согласны с целями, метриками, их значениями и красными линиями на этом листе. Бриф подписывают отдельно.

## Встреча

document-attendees = Кто был
document-nobody-decides = Ни один участник встречи не мог сказать «да» за свою сторону. Договорённости подтвердят те, кто решает.
document-decides = да
document-attendee-brand = бренд
document-attendee-coordinator = координатор
document-attendee-mediator = посредник
document-attendee-strategist = стратег
document-attendee-creator = автор
document-attendee-creator-manager = менеджер автора
document-attendee-point-person = контактное лицо
document-attendee-analyst = аналитик
document-outcome-aligned = Цели согласованы, можно писать бриф.
document-outcome-not-yet = Пока не сошлись: встречаемся ещё раз.
document-outcome-stopped = Решили не делать это вместе. Это тоже ответ.
document-minutes =
    { $n ->
        [one] { $n } минута
        [few] { $n } минуты
        [many] { $n } минут
       *[other] { $n } минуты
    }
document-why = Почему
document-agreed = О чём договорились
document-agreed-item = Договорённость { $n }
document-nothing-agreed = Договорённости пока не записаны.
document-confirmed = подтверждает, { $date }
document-corrected = поправляет, { $date }
document-unconfirmed = ещё не ответили
document-correction-by = Как должно быть, { $name }
document-recap-lead = Вот о чём мы договорились. Если запомнили иначе, поправьте сейчас.
document-recap-answer = Ответьте по каждому пункту: «верно» или как должно быть. Поправка открывает пункт заново.
document-protocol-note = Личные заметки организатора и закрытые ответы в протокол не входят.

## Пока идёт

document-attention = Что требует внимания
document-no-flags = Флагов нет, цели не под вопросом.
document-nothing-in-hand = Пока ни один показатель не подтверждён как «в норме».
document-lead-unknown = Данных пока нет, судить не о чем.
document-lead-well = Всё, что известно, в норме.
document-lead-trouble =
    { $n ->
        [one] Внимания требует { $n } показатель.
        [few] Внимания требуют { $n } показателя.
        [many] Внимания требуют { $n } показателей.
       *[other] Внимания требуют { $n } показателя.
    }
document-history-note = завершённые кампании с той же метрикой
document-markets-note = Рынки не ранжируем и не складываем: аудитории и цены разные.
document-checkin-on = Сверка
document-checkin-was = прошла { $day }
document-checkin-to-name = о дне договоримся
document-checkin-window = Окно
document-checkin-early = Первый взгляд
document-checkin-reason = Почему вне окна
document-decide-together = Решение принимают вместе и записывают с причиной.
document-standing-undated = срок не назван
document-standing-coming = впереди
document-standing-late = опаздывает
document-playbook-lead = Флаг поднят — идём по шагам. Сначала спрашиваем, потом разбираемся, и только потом меняем.
document-escalation = Если что-то идёт не так
document-cadence = Как часто
document-every-days =
    { $n ->
        [one] раз в { $n } день
        [few] раз в { $n } дня
        [many] раз в { $n } дней
       *[other] раз в { $n } дня
    }
document-tool = Где
document-members = Кто в канале
document-happened = Что было
document-happening = Что идёт
document-blockers = Что мешает

## Итоги

document-as-of = на { $date }
document-months = Месяцы
document-no-decision = Решение не записано.
document-decide-month = Решите: продолжать, сменить подход или остановить. Решение без причины не хранится.
document-quarter-decision = Что решаем
document-quarter-continue = Продолжать: цель и состав прежние
document-quarter-evolve = Развивать: меняем объём, формат или состав
document-quarter-exit = Выйти: прощаемся с причиной и письмом
document-was-stopped = Кампанию остановили до срока: цифры неполные.
document-expected-and-come = Что ждали и что вышло
document-outcome-unknown = По главной метрике цифр нет, поэтому об успехе судить нельзя.
document-reached = { $market }, { $metric }: { $value } при цели { $target }, цель достигнута.
document-not-reached = { $market }, { $metric }: { $value } при цели { $target }, цель не достигнута.
document-reached-until = { $market }, { $metric }: { $value } по { $until } при цели { $target }. Дальше цифр нет, поэтому это ещё не итог.
document-steps-taken = Что делали, когда отставали
document-debrief-of = Разбор: { $name }
document-questions-after = О чём поговорить
document-after-expected = Чего мы ждали и почему?
document-after-goal = Цель была не та или исполнение?
document-after-execution = Что помогло и что помешало?
document-after-again = Что сделаем так же и что иначе?
document-other-notes = Ещё сказали
document-kept-evidence = Сохранили как свидетельства

## Письмо автору

document-letter-nothing-yet = Спасибо, что работаете с нами. Материалов пока нет, поэтому ниже — только то, что уже известно.
document-letter-work =
    { $n ->
        [one] Спасибо за работу: { $n } материал, в срок { $on-time }.
        [few] Спасибо за работу: { $n } материала, в срок { $on-time }.
        [many] Спасибо за работу: { $n } материалов, в срок { $on-time }.
       *[other] Спасибо за работу: { $n } материала, в срок { $on-time }.
    }
document-letter-no-figures = Цифр, по которым можно судить, пока нет. Пришлём, когда появятся.
document-letter-figures = Вот что показали цифры:
document-letter-miss = Промах — это сведения, а не оценка вам. Хотим понять причину вместе.
document-letter-questions = Ответьте, когда будет время, на три вопроса:
document-letter-ask-liked = Что из сделанного вам самим нравится больше всего?
document-letter-ask-way = Что вам мешало и что мы могли бы убрать?
document-letter-ask-again = Что вы сделали бы иначе в следующий раз?

## Профиль успеха

document-profile-lead =
    { $n ->
        [one] Своя история: { $n } завершённая кампания этой категории.
        [few] Своя история: { $n } завершённые кампании этой категории.
        [many] Своя история: { $n } завершённых кампаний этой категории.
       *[other] Своя история: { $n } завершённой кампании этой категории.
    }
document-profile-short = Кампаний меньше { $least }: цель по ним не назначают, это только ориентир.
document-profile-campaigns = По каким кампаниям
document-practice-stands = в силе на { $date }
document-shared-lead = { $name }, вот что видно на сегодня. Это предварительно: есть время поправить.
document-shared-figures = Ваши цифры
document-shared-figures-note = предварительно
document-shared-nothing = Цифр пока нет: расскажите, что видите вы.
document-shared-other = { $market }, { $metric }: { $score } плана. Рынки не сравниваем: аудитории разные.
document-shared-other-none = { $market }, { $metric }: данных пока нет.
document-shared-think = Подумаем вместе
document-shared-think-note = запишите пару слов до встречи
document-shared-ask-see = Что вы видите такого, чего не видно по цифрам?
document-shared-ask-more = Чего стоит делать больше?
document-shared-ask-change = Что бы вы изменили?
document-shared-ask-need = Что нужно от нас?
document-shared-close = Менять будем только то, о чём договоримся вместе.
document-held = Сверка { $date }
document-held-draft = Сверка, запись начата
document-held-early = Первый взгляд, { $date }
document-quarter-playbook = Сценарий работы
document-quarter-playbook-note = перечитать и поправить: раз в квартал
document-letter-worked = Что получилось
document-letter-did-not = Что не получилось
document-letter-next = Что сделаем иначе
