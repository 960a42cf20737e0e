# Пункты брифа: заголовок, подсказка и то, что здесь обычно идёт не так.
clause-why = Зачем мы это делаем
clause-why-hint = Что получит бизнес, если всё удастся, и зачем для этого именно партнёрство.
clause-why-wrong = Автор узнаёт задачу, но не смысл — и снимает обычную рекламу.
clause-audience = Для кого
clause-audience-hint = Кому это понравится, в каждой стране отдельно.
clause-audience-wrong = Аудиторию описали один раз, а страны две.
clause-why-you = Почему именно вы
clause-why-you-hint = За что аудитория автора полюбит продукт и что станет победой для самого автора.
clause-why-you-wrong = Пункт пропускают, и письмо выглядит рассылкой.
clause-deliverables = Что делаем
clause-deliverables-hint = Каждый материал, его дата и площадка.
clause-deliverables-wrong = Лишний ролик «заодно» появляется уже после подписи.
clause-success = Как поймём, что получилось
clause-success-hint = Одна главная метрика и цель по ней для каждой страны.
clause-success-wrong = Все кивают на «вовлечённость», а считают потом продажи.
clause-conversion = Что считаем результатом
clause-conversion-hint = Какое действие идёт в счёт, за какой срок и чем оно подтверждается.
clause-conversion-wrong = Бренд считает оплаты, автор — переходы.
clause-checkin = Когда сверяемся
clause-checkin-hint = День сверки и что делаем, если цифры отстают.
clause-checkin-wrong = Сверку отменяют, потому что «и так понятно».
clause-checkin-start = Сверка — { $date }. За два дня до неё все получают предварительные цифры и вместе решают, что изменить.
clause-freedom = Свобода автора
clause-freedom-hint = Что автор решает сам.
clause-freedom-wrong = Сценарий пишут покадрово, и ролик звучит чужим голосом.
clause-freedom-start = Автор сам выбирает сюжет, тон и кадр. Бренд проверяет факты и обещания, а не манеру.
clause-red-lines = Красные линии
clause-red-lines-hint = От чего каждая сторона не отступит.
clause-red-lines-wrong = О них узнают на третьей правке.
clause-brand-part = Что делает бренд
clause-brand-part-hint = Чем бренд поддержит выход и кто отвечает после него.
clause-brand-part-wrong = После выхода бренд замолкает.
clause-brand-part-start = Бренд отвечает на вопросы автора и после выхода, даже если цифры ниже ожиданий.
clause-approval = Кто согласует
clause-approval-hint = Кто принимает решение и за сколько дней.
clause-approval-wrong = Согласуют пятеро, решает шестой.
clause-revisions = Правки
clause-revisions-hint = Сколько кругов и что считается кругом.
clause-revisions-wrong = Круги не считают, и правки не кончаются.
clause-revisions-start = { $rounds ->
    [one] На каждый материал { $rounds } круг правок.
    [few] На каждый материал { $rounds } круга правок.
    [many] На каждый материал { $rounds } кругов правок.
   *[other] На каждый материал { $rounds } круга правок.
}
clause-payment = Оплата
clause-payment-hint = Сколько, в какой валюте и через сколько дней после приёмки.
clause-payment-wrong = Срок знают все, но каждый свой.
clause-communication = Как общаемся
clause-communication-hint = Где пишем, как часто, кто с каждой стороны.
clause-communication-wrong = Договорённости остаются в голосовых.
clause-communication-start = Пишем в одном канале. С каждой стороны — один человек, который отвечает и за остальных.
clause-labelling = Маркировка
clause-labelling-hint = Россия: пометка, erid, ОРД, статус площадки в день подписи. США: слова о рекламе в самом материале. Это не юридическая консультация.
clause-labelling-wrong = О маркировке вспоминают в день выхода.
clause-labelling-start = Для аудитории в России материал выходит с пометкой «реклама» и идентификатором; статус площадки проверяем в день подписи. Для аудитории в США автор прямо говорит, что это реклама, и включает пометку площадки.
clause-when-missed = Если не получилось
clause-when-missed-hint = Что делаем, когда цель не достигнута.
clause-when-missed-wrong = Промах считают виной и ищут виноватого.
clause-when-missed-start = Недобор — это данные, а не нарушение. Мы вместе разбираем причину и решаем, что менять.
clause-line = { $name }: { $text }
clause-untranslated = нет перевода
clause-deliverable-dated = { $name }: { $title } — { $date }
clause-success-primary = Главная метрика — { $metric }: { $thresholds }.
clause-success-other = Рядом смотрим: { $metric }: { $thresholds }.
clause-threshold-ru = Россия { $value }
clause-threshold-us = США { $value }
clause-market-ru = Россия
clause-market-us = США

## Пункты договорённостей, хартии и пилота

clause-goal = Ради чего мы вместе
clause-goal-hint = Что даёт партнёрство обеим сторонам, кроме этой кампании.
clause-goal-wrong = Цель партнёрства списывают с плана продаж, и автору она не своя.
clause-partnership-metrics = По чему поймём, что партнёрство удалось
clause-partnership-metrics-hint = От трёх до пяти метрик, каждая с новой строки. Они про партнёрство в целом и не заменяют метрик кампании.
clause-partnership-metrics-wrong = Метрик десять, и каждый смотрит на свою.
clause-market-success = Что такое успех в каждой стране
clause-market-success-hint = Отдельно для каждой страны: чего ждём и какой недобор примем спокойно.
clause-market-success-wrong = Один бриф уходит в три страны, и успех у всех разный.
clause-feedback = Как узнаём новости по ходу
clause-feedback-hint = Когда и кому приходят первые цифры, пока ещё можно что-то изменить.
clause-feedback-wrong = Цифры показывают в конце, когда менять нечего.
clause-feedback-start = Первые цифры смотрим вместе в середине кампании, пока ещё можно что-то изменить.
clause-next-step = Что дальше
clause-next-step-hint = О чём просим ответить и до какого дня.
clause-next-step-wrong = Просят «подумать», и ответа нет.
clause-next-step-start = Напишите, откликается ли вам это и что стало бы победой для вас. Это ещё не договор.
clause-scope = Что входит и что нет
clause-scope-hint = Что мы делаем вместе и чего от автора не ждём.
clause-scope-wrong = «Само собой» у каждого своё.
clause-scope-start = В работу входит то, что перечислено в этом документе. Всё остальное обсуждаем отдельно.
clause-timeline = Сроки
clause-timeline-hint = Первый и последний день, день сверки и день, который не сдвинуть.
clause-timeline-wrong = Дату рекламной закупки автор узнаёт последним.
clause-timeline-span = Кампания идёт с { $from } по { $to }.
clause-timeline-checkin = Сверка — { $date }.
clause-timeline-launch = Запуск { $date } не сдвигается.
clause-changes = Если что-то меняется
clause-changes-hint = Как меняем состав работ после подписи.
clause-changes-wrong = Просят «ещё одну историю» в личке, и счёт работам потерян.
clause-changes-start = Состав работ и сроки меняем только с согласия обеих сторон. Изменение записываем и подписываем заново.
clause-escalation = Если что-то пошло не так
clause-escalation-hint = Кому пишем, за сколько времени отвечаем и кто решает, если не договорились.
clause-escalation-wrong = Об этом думают, когда уже поссорились.
clause-escalation-start = Кто заметил проблему, в тот же день пишет о ней в общий канал. Если вдвоём не решили, созваниваемся все вместе.
clause-adjusting = Как меняем планы
clause-adjusting-hint = Как говорим друг другу, что план пора менять.
clause-adjusting-wrong = Меняют молча, а другая сторона узнаёт из публикации.
clause-adjusting-start = Кто видит, что план не сходится, говорит об этом сразу, до срока. Меняем вместе и записываем, что решили.
clause-contacts = Кто с кем говорит
clause-contacts-hint = По одному человеку с каждой стороны.
clause-contacts-wrong = Автору пишут трое, и все разное.
clause-contacts-owner = С нашей стороны: { $name }
clause-limits = Границы пилота
clause-limits-hint = Сколько дней, авторов, материалов и денег — и не больше.
clause-limits-wrong = Пилот незаметно становится большой кампанией.
clause-limits-days = { $n ->
    [one] Не дольше { $n } дня.
    [few] Не дольше { $n } дней.
    [many] Не дольше { $n } дней.
   *[other] Не дольше { $n } дня.
}
clause-limits-creators = Авторов — не больше { $n }.
clause-limits-deliverables = Материалов — не больше { $n }.
clause-limits-budget = Бюджет — не больше { $amount }.
clause-after-pilot = Что решим после пилота
clause-after-pilot-hint = Когда разбираем пилот и из чего выбираем.
clause-after-pilot-wrong = Пилот кончается, и дальше всё само собой.
clause-after-pilot-start = После пилота вместе разбираем, что получилось и что нет. Смотрим, как работалось, а не сколько заработали, и решаем: идём дальше или расходимся.
clause-approval-who = Согласует { $name }.
clause-approval-when = { $hours ->
    [one] Ответ даём за { $hours } час.
    [few] Ответ даём за { $hours } часа.
    [many] Ответ даём за { $hours } часов.
   *[other] Ответ даём за { $hours } часа.
}
clause-payment-when = { $days ->
    [0] Платим в день, когда материал принят.
    [one] Платим за { $days } день после того, как материал пришёл.
    [few] Платим за { $days } дня после того, как материал пришёл.
    [many] Платим за { $days } дней после того, как материал пришёл.
   *[other] Платим за { $days } дня после того, как материал пришёл.
}
clause-communication-weekly = Сверяемся каждую неделю.
clause-communication-days = { $days ->
    [one] Сверяемся каждый день.
    [few] Сверяемся раз в { $days } дня.
    [many] Сверяемся раз в { $days } дней.
   *[other] Сверяемся раз в { $days } дня.
}
clause-communication-calls = На созвоне: что было, что сейчас, что мешает.
clause-communication-written = Пишем в общий документ: что было, что сейчас, что мешает. Созваниваемся, только если вопрос сложный.
clause-communication-tool = Новости пишем только сюда: { $tool }.
