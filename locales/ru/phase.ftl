### Фазы партнёрства: доска, шаги, лестница и то, чего ждать по месяцам.

phase-exploration = Разведка
phase-pilot = Пилот
phase-framework = Правила
phase-scale = Рост
phase-ended = Завершено

phase-views = Как показать партнёров
phase-view-list = Список
phase-view-board = По фазам
phase-board = Доска фаз

## Колонки

column-exploration = 2–3 недели, 3–4 кандидата
column-pilot = один за раз: 2 или 4–6 недель, до { $most }
column-framework = 3–4 недели: запись того, что работает
column-scale = 1 → 3 → 5, каждый раз решением
column-exploration-few = { $n ->
    [one] { $n } кандидат; сравнивают 3–4
    [few] { $n } кандидата; сравнивают 3–4
    [many] { $n } кандидатов; сравнивают 3–4
   *[other] { $n } кандидата; сравнивают 3–4
}
column-exploration-many = { $n ->
    [one] уже { $n }; больше четырёх трудно сравнить
    [few] уже { $n }; больше четырёх трудно сравнить
    [many] уже { $n }; больше четырёх трудно сравнить
   *[other] уже { $n }; больше четырёх трудно сравнить
}
column-pilot-taken = { $n ->
    [one] { $n } пилот
    [few] сразу { $n } пилота; задумано по одному
    [many] сразу { $n } пилотов; задумано по одному
   *[other] сразу { $n } пилота; задумано по одному
}
column-pilot-would = один за раз; станет { $n }
column-empty-exploration = С кем говорите, но ещё не решили.
column-empty-pilot = Одна маленькая кампания, чтобы понять, как вместе работается.
column-empty-framework = После пилота: как общаемся, кто согласует, что считаем.
column-empty-scale = Сюда приходят по решению, не сами.
column-more = Ещё { $n } — в списке

## Карточка

card-unbegun = ещё не начинали
card-conditions = { $met } из { $of } условий
card-conditions-aloud = В шаг «{ $phase }»: выполнено { $met } из { $of } условий
card-since = с { $day }
card-since-unknown = дата не отмечена
card-overdue = { $n ->
    [one] дольше обычного на { $n } день
    [few] дольше обычного на { $n } дня
    [many] дольше обычного на { $n } дней
   *[other] дольше обычного на { $n } дня
}
card-on-time = { $n } из { $of } в срок
card-campaigns = { $n ->
    [0] завершённых кампаний нет
    [one] { $n } кампания завершена
    [few] { $n } кампании завершены
    [many] { $n } кампаний завершено
   *[other] { $n } кампании завершены
}
card-rung = ступень { $n }
card-here-before = { $name } — отсюда
card-moving = из фазы «{ $phase }», переносите сейчас
card-hint = Enter — открыть, M — перевести, ← и → — в соседнюю фазу

next-talk = поговорить в первый раз
next-waiting = { $n ->
    [one] ждём ответа { $n } день
    [few] ждём ответа { $n } дня
    [many] ждём ответа { $n } дней
   *[other] ждём ответа { $n } дня
}
next-ready = готов к следующему шагу
next-prepare = в пилоте, а кампании ещё нет
next-running = { $n ->
    [0] последний день пилота
    [one] пилот идёт, остался { $n } день
    [few] пилот идёт, осталось { $n } дня
    [many] пилот идёт, осталось { $n } дней
   *[other] пилот идёт, осталось { $n } дня
}
next-running-undated = пилот идёт, дат нет
next-debrief = пилот закончен, нужен разбор
next-walk = по разбору решили расстаться
next-growing = следующая ступень — вашим решением

## Условия шага: выполнено, не выполнено, не известно

condition-gut-check-yes = первый разговор: { $now } из 3
condition-gut-check-no = первый разговор: { $now } из 3, нужно { $least }
condition-gut-check-unknown = первого разговора ещё не было
condition-failures-shown-yes = рассказали о неудаче
condition-failures-shown-no = о неудачах не говорят
condition-failures-shown-unknown = про неудачи не спрашивали
condition-relationship-six-months-yes = с брендом { $now } мес.
condition-relationship-six-months-no = с брендом { $now } мес., нужно больше { $least }
condition-relationship-six-months-unknown = сколько работали с брендами, не известно
condition-cases-both-markets-yes = кейсы по рынкам: { $now }
condition-cases-both-markets-no = кейсы по рынкам: { $now }; нужно больше { $least } на каждом
condition-cases-both-markets-unknown = кейсы по рынкам не собраны; нужно больше { $least } на каждом
condition-pilot-metrics-agreed-yes = метрики пилота согласованы
condition-pilot-metrics-agreed-no = метрики пилота не согласованы
condition-pilot-metrics-agreed-unknown = о метриках пилота не договаривались
condition-documents-yes = договорённости записывают
condition-documents-no = отказались записывать договорённости
condition-documents-unknown = записывают ли договорённости, не известно
condition-pilot-finished-yes = пилот закончен
condition-pilot-finished-no = пилот не закончен
condition-pilot-finished-unknown = пилот не закончен
condition-debrief-scale-yes = разбор: продолжаем
condition-debrief-scale-no = разбор: не продолжаем
condition-debrief-scale-unknown = разбора пилота ещё не было
condition-rules-written-yes = записано, как работаем вместе
condition-rules-written-no = в брифе нет общения, согласования или целей
condition-rules-written-unknown = в брифе нет общения, согласования или целей
condition-campaigns-finished-yes = кампаний завершено: { $now }
condition-campaigns-finished-no = кампаний завершено: { $now }, нужно { $least }
condition-campaigns-finished-unknown = завершённых кампаний нет
condition-thresholds-reached-yes = согласованные цели достигнуты: { $now }
condition-thresholds-reached-no = согласованные цели достигнуты: { $now }, меньше половины
condition-thresholds-reached-unknown = целей с результатом ещё нет
condition-basics-held-yes = сроки и объём держат во всех кампаниях
condition-basics-held-no = сроки или объём срывались
condition-basics-held-unknown = завершённых кампаний нет
condition-without-one-person-yes = работа не держится на одном человеке: { $now } из 5
condition-without-one-person-no = держится на одном человеке: { $now } из 5, нужно { $least }
condition-without-one-person-unknown = не оценено, держится ли всё на одном человеке
condition-passed = пропущено с причиной

condition-name-gut-check = первый разговор
condition-name-failures-shown = рассказ о неудаче
condition-name-relationship-six-months = долгая работа с брендом
condition-name-cases-both-markets = кейсы на обоих рынках
condition-name-pilot-metrics-agreed = метрики пилота
condition-name-documents = запись договорённостей
condition-name-pilot-finished = законченный пилот
condition-name-debrief-scale = разбор с решением продолжать
condition-name-rules-written = записанные правила
condition-name-campaigns-finished = завершённые кампании
condition-name-thresholds-reached = достигнутые цели
condition-name-basics-held = сроки и объём
condition-name-without-one-person = работа без одного человека

condition-fix-gut-check = Провести разговор
condition-fix-failures-shown = Спросить о неудачах
condition-fix-relationship-six-months = Спросить о брендах
condition-fix-cases-both-markets = Спросить о кейсах
condition-fix-pilot-metrics-agreed = Согласовать метрики
condition-fix-documents = Спросить о записях
condition-fix-pilot-finished = Открыть пилот
condition-fix-debrief-scale = Провести разбор
condition-fix-rules-written = Записать правила
condition-fix-campaigns-finished = Открыть кампании
condition-fix-thresholds-reached = Открыть цифры
condition-fix-basics-held = Посмотреть срывы
condition-fix-without-one-person = Оценить

## Что обычно идёт не так

step-deal-breaker = Отказались записывать договорённости. Это закрывает путь, что бы ещё ни было хорошо.
step-skips-exploration = Разведка пропущена. Обычно потом выясняется то, о чём не спросили: что пошло не так у прошлого бренда.
step-skips-pilot = Пилот пропущен. Сразу в большую кампанию — и о том, как партнёр отвечает и сдаёт, узнаёте на полном бюджете.
step-skips-framework = Правила не записаны. С каждой новой кампанией договариваетесь заново, и каждый помнит своё.
step-skips-rung = Ступень пропущена. После одной удачной кампании пять сразу — чаще хаос, чем рост.
step-pilot-taken = Пилотов станет { $n }. Задумано по одному: внимание делится, и неясно, чей процесс подвёл.
step-few-compared = Говорили с { $n } из 3–4. Легко решиться рано: не с кем сравнить.
step-many-compared = В разведке станет { $n }. Больше четырёх трудно выслушать как следует.
step-back = Шаг назад. Это нормально, если понятно почему.
step-rejects-unheard = С партнёром ещё не говорили. Отказать рано — такая же промашка, как выбрать рано.
step-rejects-undebriefed = Пилот без разбора. Разбор покажет, что сломалось: работа или общение.
step-after-one-campaign = После одной кампании расстаются чаще из-за ожиданий, чем из-за умения.

## Перевод

move-title = Перевести: { $name }
move-to = Куда
move-anyway = Всё равно…
move-do = Перевести
move-begin-pilot = Начать пилот…
move-end = Завершить…
move-cancel = Оставить как есть
move-into = В шаг «{ $phase }» — { $met } из { $of }
move-into-free = В шаг «{ $phase }»
move-reason = Почему
move-reason-hint = Останется в истории вместе с тем, чего не хватало.
move-reason-climb = Почему пора на следующую ступень
move-nothing-lacks = Ничего не мешает.
move-done = { $name }: «{ $phase }»
move-done-rung = { $name }: до { $n } кампаний

## Низ доски

board-ended = Завершили
board-ended-none = Пока ни с кем не расстались.
board-ended-counts = ожидания — { $expectation }, работа — { $competence }, другое — { $apart }
board-repeat = Работали снова
board-repeat-of = { $again } из { $of }
board-repeat-note = с кем первая кампания уже позади
board-repeat-none = Первая кампания ещё ни с кем не закончена.
board-empty-title = Двигать пока некого
board-empty-text = Здесь видно, с кем вы в разведке, с кем пробуете, с кем растёте. Начните с трёх-четырёх партнёров.

## Вместе: фаза и шаги

together-phase = Где мы сейчас
together-expected = обычно { $least }–{ $most } дней
together-expected-one = обычно { $most } дней
together-days = { $n ->
    [one] { $n } день
    [few] { $n } дня
    [many] { $n } дней
   *[other] { $n } дня
}
together-move = Перевести…
together-end = Завершить…
together-moves = Шаги и причины
together-moves-none = Шагов ещё не было: партнёр в разведке.
together-move-unmet = не выполнено тогда: { $conditions }
together-move-rung = до { $n } кампаний

## Лестница

ladder-title = Лестница
ladder-note = ступень никогда не наступает сама
ladder-rung = { $n ->
    [one] { $n } кампания
    [few] { $n } кампании
    [many] { $n } кампаний
   *[other] { $n } кампании
}
ladder-since = с { $day }
ladder-undecided = не решали
ladder-climb = Решить о ступени { $n }…
ladder-top = Верхняя ступень.
ladder-later = Лестница начинается с пилота.
ladder-aloud = Ступени: { $steps }
ladder-predict-too-early = Предсказывать рано: завершено { $n } из 3 кампаний.
ladder-predict-nothing-written = Предсказаний и целей с результатом не записано: после трёх кампаний уже пора.
ladder-predict-too-loose = Достигнуто целей: { $n } из { $of }. Меньше половины — процесс ещё слишком свободный, чтобы расти.
ladder-predict-holds = Достигнуто целей: { $n } из { $of }. Отдельных предсказаний не записано, считаем согласованные цели.

## Чего ждать

line-title = Чего ждать и что вышло
line-note = эффективность: сколько дала главная метрика на один материал, к первой кампании
line-months = { $from }–{ $to } мес.
line-months-open = с { $from } мес.
line-age-learning = учимся
line-age-first-campaigns = первые кампании
line-age-efficient = +20–30 %
line-age-mature = зрелая работа
line-now = сейчас { $n }-й месяц
line-not-begun = Совместная работа ещё не началась: линия пойдёт от первого пилота.
line-empty = Завершённых кампаний ещё нет: сравнивать нечего.
line-left-out = { $campaign }, { $market }: { $why }
line-show = Как показать
line-chart = График
line-table = Таблица
line-aloud = Изменение к первой кампании по месяцам. { $points }
line-column-campaign = Кампания
line-column-month = Месяц
line-column-metric = Метрика
line-column-each = На материал
line-column-n = Материалов
line-column-change = К первой
line-missing-first = первая: с ней сравниваем
line-missing-no-primary = главной метрики нет
line-missing-not-counted = это доля или цена, на материал не делится
line-missing-no-figures = цифр нет
line-missing-shared = на том же рынке был ещё автор: чей результат, не видно
line-missing-nothing-delivered = ничего не сдано
line-missing-first-zero = в первой вышел ноль, сравнить не с чем
line-quality = Качество
line-quality-note = сколько требований выполнено
line-quality-met = Требования
line-quality-of = { $met } из { $of }
line-quality-none = не проверяли
line-quality-change = От первой кампании к последней: { $points } п. п.
line-quality-claim = Говорят, у партнёрств дольше трёх кампаний качество выше на 28 %. Это слова с форума о двадцати партнёрствах, не правило.
