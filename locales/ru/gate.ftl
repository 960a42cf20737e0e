### Условия, без которых рано начинать: чего ждём, что известно и на чём это держится.

gate-title = Условия пилота
gate-rule-title = Условия

## Названия: число — из настроек

gate-gut-check = Первый разговор: { $n } из 3
gate-cases-both-markets = { $n ->
    [one] Больше { $n } кейса на каждом рынке
    [few] Больше { $n } кейсов на каждом рынке
    [many] Больше { $n } кейсов на каждом рынке
   *[other] Больше { $n } кейсов на каждом рынке
}
gate-relationship-six-months = { $n ->
    [one] С брендом дольше { $n } месяца
    [few] С брендом дольше { $n } месяцев
    [many] С брендом дольше { $n } месяцев
   *[other] С брендом дольше { $n } месяцев
}
gate-failures-shown = { $n ->
    [one] Рассказали о неудаче
    [few] Рассказали не меньше чем о { $n } неудачах
    [many] Рассказали не меньше чем о { $n } неудачах
   *[other] Рассказали не меньше чем о { $n } неудачах
}
gate-pilot-metrics-agreed = Метрики пилота согласованы
gate-documents = Договорённости записывают

## Что за этим стоит

gate-gut-check-why = Один разговор, три вопроса. Считается последний.
gate-cases-both-markets-why = Считаются кейсы, на которые можно посмотреть: со ссылкой или файлом. Чем кончились — неважно. Кто работает на одном рынке, от того ждём кейсы только оттуда.
gate-relationship-six-months-why = Долгие отношения видны в датах. Текущие считаем по сегодня.
gate-failures-shown-why = Считается неудачный или спорный кейс, где сказано, что пошло не так, или прямой рассказ в интервью.
gate-pilot-metrics-agreed-why = У пилота есть главная метрика и цель по ней на каждом рынке. Если о цифрах не договорились заранее, это тревожный знак.
gate-documents-why = Подписанный бриф или созвон, на котором всё записали. Один отказ закрывает путь, что бы ещё ни было известно.

## Состояния

gate-state-met = выполнено
gate-state-not-met = не выполнено
gate-state-not-known = не известно
gate-state-passed = пропущено с причиной

## Сколько набрали

gate-figure-gut-check = { $n } из 3
gate-figure-relationship-six-months = { $n } мес.
gate-figure-failures-shown = { $n ->
    [one] { $n } неудача
    [few] { $n } неудачи
    [many] { $n } неудач
   *[other] { $n } неудачи
}

## Факты

gate-fact-cases-in-market = { $n ->
    [one] { $market }: { $n } кейс можно посмотреть
    [few] { $market }: { $n } кейса можно посмотреть
    [many] { $market }: { $n } кейсов можно посмотреть
   *[other] { $market }: { $n } кейса можно посмотреть
}
gate-fact-cases-in-only-market = { $n ->
    [one] { $market }, других рынков у них нет: { $n } кейс можно посмотреть
    [few] { $market }, других рынков у них нет: { $n } кейса можно посмотреть
    [many] { $market }, других рынков у них нет: { $n } кейсов можно посмотреть
   *[other] { $market }, других рынков у них нет: { $n } кейса можно посмотреть
}
gate-fact-case-unshown = { $name }: нет ни ссылки, ни файла, поэтому кейс пока не считается
gate-fact-case-without-market = { $name }: не сказано, какой это рынок
gate-fact-no-cases = Кейсов пока не записали
gate-fact-longest-relationship = { $n ->
    [one] { $name }: { $n } полный месяц, { $start } – { $end }
    [few] { $name }: { $n } полных месяца, { $start } – { $end }
    [many] { $name }: { $n } полных месяцев, { $start } – { $end }
   *[other] { $name }: { $n } полного месяца, { $start } – { $end }
}
gate-fact-longest-running = { $n ->
    [one] { $name }: { $n } полный месяц, с { $start } по сегодня
    [few] { $name }: { $n } полных месяца, с { $start } по сегодня
    [many] { $name }: { $n } полных месяцев, с { $start } по сегодня
   *[other] { $name }: { $n } полного месяца, с { $start } по сегодня
}
gate-fact-relationship-undated = { $name }: не спросили, с какого дня
gate-fact-no-relationships = О прежних брендах пока не спрашивали
gate-fact-failure-told = { $name }: рассказали, что пошло не так
gate-fact-failure-untold = { $name }: не вышло, а почему — не сказано
gate-fact-only-wins = { $n ->
    [one] { $n } кейс, и он удачный: о неудаче не спросили
    [few] { $n } кейса, и все без провалов: о неудаче не спросили
    [many] { $n } кейсов, и все без провалов: о неудаче не спросили
   *[other] { $n } кейса, и все без провалов: о неудаче не спросили
}
gate-fact-failures-not-asked = О неудачах пока не спрашивали
gate-fact-said-yes = { $answer }: да
gate-fact-said-no = { $answer }: нет
gate-fact-left-open = { $answer }: не спросили
gate-fact-no-gut-check = Первого разговора ещё не было
gate-fact-metric-agreed = { $name }: главная метрика «{ $metric }» с целью на каждом рынке
gate-fact-threshold-missing = { $name }: у «{ $metric }» нет цели, рынок — { $market }
gate-fact-no-primary = { $name }: главной метрики ещё нет
gate-fact-no-campaign = Кампании с этим партнёром ещё нет
gate-fact-brief-signed = { $name }: бриф подписан
gate-fact-refused-to-document = Отказались записать договорённость, { $start }
gate-fact-nothing-in-writing = Записывают ли они договорённости, пока не видно
gate-fact-cultural-shift = { $name }: провели бренд через разницу культур
gate-fact-cases-across = Кейсы на обоих рынках: RU { $ru }, US { $us }
gate-fact-creator-again = { $name }: поработал бы с ними снова
gate-fact-creator-not-again = { $name }: снова работать не стал бы
gate-facts-more = { $n ->
    [one] Ещё { $n } факт
    [few] Ещё { $n } факта
    [many] Ещё { $n } фактов
   *[other] Ещё { $n } факта
}
gate-facts-fewer = Свернуть

## Дальше

gate-next = Дальше:
gate-next-gut-check = провести первый разговор. Три вопроса, и станет ясно, стоит ли продолжать.
gate-next-cases-both-markets = попросить кейсы, на которые можно посмотреть.
gate-next-relationship-six-months = спросить, с какими брендами и как долго они работали.
gate-next-failures-shown = спросить про неудачный кейс.
gate-next-pilot-metrics-agreed = договориться о главной метрике и цели по ней на каждом рынке.
gate-next-documents = созвониться и записать договорённости.
gate-next-or = Без этого пилот не начать — или пропустите условие с причиной.
gate-next-do-gut-check = Начать разговор
gate-next-do-exploration = Начать интервью
gate-next-do-scoping = Начать созвон
gate-next-do-case = Записать кейс
gate-next-do-relationship = Записать бренд
gate-next-do-campaign = К метрикам
gate-next-do-pilot = К пилоту
gate-open = Все условия выполнены. Можно начинать пилот.
gate-open-passed = Условия выполнены или пропущены с причиной. Можно начинать пилот; о пропущенных помните.
gate-shut = Путь закрыт: договорённости не записывают. Остальное этого не перевесит.

## Две ошибки

gate-both-errors = Ошибиться можно в обе стороны: начать слишком рано и отказать слишком быстро. «Не известно» — это ещё не «нет».
gate-caution-too-early = Работа уже идёт, а условия выполнены не все. Так начинают слишком рано: узнайте недостающее, пока пилот маленький.
gate-caution-too-quick = Партнёра отложили, хотя ничто не говорит против него: часть условий просто не известна. Проверьте, не слишком ли быстро отказали.

## Пропустить условие

gate-pass = Пропустить…
gate-pass-what = Пропустить условие «{ $gate }»
gate-pass-title = Пропустить условие
gate-pass-note = { $gate }. Факты останутся как есть, а причина — на виду у всех, пока вы её не снимете.
gate-pass-reason = Почему это условие не должно их задержать
gate-pass-do = Пропустить
gate-passed = { $day }, { $person }: «{ $reason }»
gate-passed-nameless = { $day }: «{ $reason }»
gate-withdraw = Снять
gate-withdraw-what = Снять пропуск: { $gate }
gate-withdrawn = Условие снова в силе: { $gate }

## Настройки

gate-settings-note = чего ждём от партнёра до пилота
gate-settings-on = Требуем
gate-settings-column-gate = Условие
gate-settings-column-least = Число
gate-settings-column-default = Обычно
gate-settings-least = Число: { $gate }
gate-settings-reset = Вернуть обычные
gate-settings-none = без числа
gate-settings-of-gut-check = Первый разговор: «да» не меньше чем на
gate-settings-of-cases-both-markets = Кейсов на каждом рынке больше
gate-settings-of-relationship-six-months = Месяцев с одним брендом больше
gate-settings-of-failures-shown = Неудач рассказано не меньше
gate-settings-of-pilot-metrics-agreed = Метрики пилота согласованы
gate-settings-of-documents = Договорённости записывают
gate-settings-all-off = Ни одно условие не требуется: пилот можно начать с кем угодно.
