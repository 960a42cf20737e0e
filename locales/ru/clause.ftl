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
clause-deliverable-dated = { $name }: { $title } — { $date }
clause-success-primary = Главная метрика — { $metric }: { $thresholds }.
clause-success-other = Рядом смотрим: { $metric }: { $thresholds }.
clause-threshold-ru = Россия { $value }
clause-threshold-us = США { $value }
