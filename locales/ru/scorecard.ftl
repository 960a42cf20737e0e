### Критерии оценки: имя, что он значит и как выглядит каждый балл от 1 до 5.
### Описание балла называет то, что можно увидеть или показать: двое, видевшие одно, поставят одно.

criterion-group-market-knowledge = Знание рынка
criterion-group-need-fit = Задача и условия
criterion-group-operational-health = Порядок в работе
criterion-group-cultural-fit = Похожие привычки
criterion-group-cross-market = Два рынка
criterion-group-communication = Общение
criterion-group-process = Процесс
criterion-group-reliability = Надёжность и готовность учиться
criterion-group-code-switching = Переключение между рынками
criterion-group-continuity = Работа без одного человека

criterion-need-fit = Подходит к задаче
criterion-need-fit-about = Даёт ли партнёр то, чего кампании не хватает: исполнение, стратегию, связи или доверие?
criterion-need-fit-1 = Предлагает не то, что нужно.
criterion-need-fit-2 = Закрывает часть задачи; остальное придётся искать у других.
criterion-need-fit-3 = Закрывает главное, но как именно, рассказывает общими словами.
criterion-need-fit-4 = Закрывает главное и показал такую же работу.
criterion-need-fit-5 = Закрывает главное, показал такую же работу и сам назвал пробел, который вы не заметили.

criterion-process = Процесс
criterion-process-about = Может ли партнёр по шагам объяснить, как работает, чтобы это повторил другой? Речь о процессе, а не о человеке.
criterion-process-1 = Говорит только об интуиции; шагов не называет.
criterion-process-2 = Называет шаги, если спросить, но от проекта к проекту они разные.
criterion-process-3 = Описывает шаги по порядку; записей нет.
criterion-process-4 = Показывает записанные шаги и один проект, который по ним прошёл.
criterion-process-5 = Показывает записанные шаги, несколько проектов по ним и то, что изменили после неудачи.

criterion-reliability = Надёжность
criterion-reliability-about = Держит ли партнёр сроки и обещания и предупреждает ли заранее? Спросите авторов или бренды, которые с ним работали.
criterion-reliability-1 = Молча пропустил срок, или в рекомендации советуют не связываться.
criterion-reliability-2 = Пропустил срок и объяснил это, только когда спросили.
criterion-reliability-3 = Почти все сроки выдержал; об одном сдвиге предупредил в тот же день.
criterion-reliability-4 = Выдержал все сроки или сдвинул один, предупредив хотя бы за два дня; это подтвердил один человек.
criterion-reliability-5 = Выдержал все сроки; за последний год это подтвердили хотя бы двое.

criterion-communication = Общение
criterion-communication-about = Насколько быстро и ясно партнёр отвечает и спрашивает ли о ваших ограничениях?
criterion-communication-1 = На два и более сообщения не было ответа пять рабочих дней.
criterion-communication-2 = Отвечает через три рабочих дня и дольше или оставляет вопросы открытыми.
criterion-communication-3 = Отвечает за два рабочих дня; часть подробностей приходится уточнять.
criterion-communication-4 = Отвечает за один рабочий день, полностью, и спрашивает, что вас ограничивает.
criterion-communication-5 = Отвечает за один рабочий день, полностью, и сам сообщает о трудностях раньше вас, сразу с выходом.

criterion-market-knowledge = Знание рынка
criterion-market-knowledge-about = Знает ли партнёр по своей работе, как на его рынке покупают и говорят на каждой площадке? Это весит больше всего.
criterion-market-knowledge-1 = Повторяет общие советы, которые подошли бы любой стране.
criterion-market-knowledge-2 = Называет площадки рынка, но не то, чем они отличаются.
criterion-market-knowledge-3 = Объясняет, чем отличаются две площадки, но без своих цифр.
criterion-market-knowledge-4 = Объясняет, что работает на какой площадке, и показывает свои цифры по одной кампании.
criterion-market-knowledge-5 = Объясняет это на своих цифрах трёх и более кампаний и называет, что не сработало и почему.

criterion-cross-market = Опыт на двух рынках
criterion-cross-market-about = Работал ли партнёр и в России, и в США и может ли сказать, чем отличается аудитория? Кейсы важнее числа подписчиков.
criterion-cross-market-1 = Вне одного рынка не работал.
criterion-cross-market-2 = Один кейс на другом рынке, без результата.
criterion-cross-market-3 = Кейсы на обоих рынках, всего до трёх, с результатами.
criterion-cross-market-4 = Больше трёх кейсов на обоих рынках и бренд, который остался дольше чем на полгода.
criterion-cross-market-5 = То же и открыто рассказанная неудача: чему она научила о разнице аудиторий.

criterion-coachability = Готовность учиться
criterion-coachability-about = Что партнёр делает с замечанием? Здесь важно желание учиться, а не безупречность.
criterion-coachability-1 = Отверг замечание или обиделся.
criterion-coachability-2 = Согласился, но в следующей версии ничего не изменилось.
criterion-coachability-3 = Изменил названное после второго напоминания.
criterion-coachability-4 = Изменил названное в следующей версии.
criterion-coachability-5 = Изменил названное в следующей версии и сам применил это в других местах.

criterion-code-switching = Переключение между рынками
criterion-code-switching-about = Меняет ли партнёр тон, юмор и деловую манеру между русским и американским собеседником?
criterion-code-switching-1 = Работает на одном языке и в одной манере.
criterion-code-switching-2 = Пользуется вторым языком, но недоразумения распутывали другие.
criterion-code-switching-3 = Работает на обоих языках; тон для всех один.
criterion-code-switching-4 = Работает на обоих и меняет тон; показал по примеру на каждый.
criterion-code-switching-5 = То же и может сказать, что для какой стороны переформулировать и почему.

criterion-bus-factor = Работа без одного человека
criterion-bus-factor-about = Если ваш собеседник пропадёт на две недели, работа продолжится?
criterion-bus-factor-1 = Всё в одной голове; доступа и знания проекта больше ни у кого нет.
criterion-bus-factor-2 = Доступ есть у другого, но работу он ни разу не делал.
criterion-bus-factor-3 = Есть названная замена, которая знает проект по записям.
criterion-bus-factor-4 = Есть названная замена, которая знает проект и была хотя бы на одном созвоне.
criterion-bus-factor-5 = Замена уже вела такую работу одна две недели и сдала её в срок.

criterion-audience-fit = Подходящая аудитория
criterion-audience-fit-about = Та ли это аудитория, что в брифе, по цифрам самой площадки, и есть ли особая причина, по которой товар ей понравится?
criterion-audience-fit-1 = Меньше 20 % аудитории на том рынке или в том возрасте, что назван в брифе.
criterion-audience-fit-2 = 20–40 %, или доля известна только со слов автора.
criterion-audience-fit-3 = 40–60 % по выгрузке с площадки; особой причины нет.
criterion-audience-fit-4 = Больше 60 % по выгрузке с площадки, и особая причина названа.
criterion-audience-fit-5 = То же, и под прежними публикациями на эту тему писали те, кто покупает такие вещи.

criterion-budget-fit = Бюджет
criterion-budget-fit-about = Сходится ли цена с бюджетом и понятно ли, за что она?
criterion-budget-fit-1 = Цену не называет или она вдвое выше бюджета.
criterion-budget-fit-2 = Выше бюджета, уступок не предлагает.
criterion-budget-fit-3 = Сходится, если убрать часть материалов.
criterion-budget-fit-4 = Сходится; цена названа по каждому материалу.
criterion-budget-fit-5 = Сходится; цена названа по каждому материалу, с правками и правами, и не изменилась к договору.

criterion-constraints = Сроки, рынок, бренд
criterion-constraints-about = Сходятся ли сроки и рынки и уместен ли партнёр рядом с брендом?
criterion-constraints-1 = Не успевает, работает на другом рынке или рекламирует конкурента.
criterion-constraints-2 = Одно из трёх не сходится, и выхода никто не нашёл.
criterion-constraints-3 = Сходится после уступки с вашей стороны.
criterion-constraints-4 = Сходится без уступок.
criterion-constraints-5 = Сходится без уступок, и партнёр сам назвал дни, когда занят.

criterion-workflows = Записанный процесс
criterion-workflows-about = Записаны ли рабочие шаги, чтобы на них можно было сослаться?
criterion-workflows-1 = Записей нет и заводить их не хочет.
criterion-workflows-2 = Записей нет, но готов завести.
criterion-workflows-3 = Записан один вид работ.
criterion-workflows-4 = Основные шаги записаны, показал их.
criterion-workflows-5 = Основные шаги записаны, показал и проект, который по ним прошёл, и что потом изменили.

criterion-onboarding = Начинает не с нуля
criterion-onboarding-about = Можно ли подключить партнёра, не объясняя всё заново?
criterion-onboarding-1 = Ждёт, что вы напишете всё за него.
criterion-onboarding-2 = Начинает с пустого листа, вопросы задаёт по одному.
criterion-onboarding-3 = Есть список вопросов для начала.
criterion-onboarding-4 = Есть список вопросов и шаблоны; начал с ваших материалов.
criterion-onboarding-5 = То же, и первый материал вышел в срок без повторных объяснений.

criterion-auditable-metrics = Цифры можно проверить
criterion-auditable-metrics-about = В каком виде приходят цифры и можно ли дойти от них до площадки?
criterion-auditable-metrics-1 = Цифры на словах.
criterion-auditable-metrics-2 = Скриншоты без даты и источника.
criterion-auditable-metrics-3 = Выгрузки с площадки по просьбе.
criterion-auditable-metrics-4 = Выгрузки с площадки в каждом отчёте.
criterion-auditable-metrics-5 = Выгрузки в каждом отчёте и доступ к самому кабинету.

criterion-pace = Похожая скорость
criterion-pace-about = Работаете ли вы с похожей скоростью?
criterion-pace-1 = Медленнее или быстрее вас больше чем вдвое, и менять это не готов.
criterion-pace-2 = Вдвое медленнее или быстрее, но это обсудили.
criterion-pace-3 = Близко к вашей скорости; сроки ответов оговаривали дважды.
criterion-pace-4 = Совпадает: ответы и правки приходят, когда вы их ждёте.
criterion-pace-5 = Совпадает и держится даже в загруженные недели.

criterion-initiative = Действует сам
criterion-initiative-about = Ждёт ли партнёр просьбы или действует сам?
criterion-initiative-1 = Не отвечает, пока не напомнить.
criterion-initiative-2 = Делает ровно то, о чём попросили.
criterion-initiative-3 = Задаёт вопросы до начала работы.
criterion-initiative-4 = Предлагает решения до того, как спросили.
criterion-initiative-5 = Замечает трудность раньше вас и приходит с готовым выходом.

criterion-ownership = Отвечает за неудачи
criterion-ownership-about = Берёт ли партнёр неудачи на себя или ищет виноватых?
criterion-ownership-1 = Во всех неудачах винит бренд или аудиторию.
criterion-ownership-2 = О неудачах не говорит совсем.
criterion-ownership-3 = Признаёт одну неудачу общими словами.
criterion-ownership-4 = Называет неудачу и свою долю в ней.
criterion-ownership-5 = Называет неудачу, свою долю и что с тех пор делает иначе.

criterion-local-expertise = План под рынок
criterion-local-expertise-about = Есть ли у партнёра план под каждый рынок или один на всех?
criterion-local-expertise-1 = Один план для всех стран.
criterion-local-expertise-2 = Переводит план с одного рынка на другой.
criterion-local-expertise-3 = Меняет площадки и даты, но не замысел.
criterion-local-expertise-4 = Для каждого рынка свой замысел, показал один.
criterion-local-expertise-5 = Для каждого рынка свой замысел, показал оба и объяснил разницу цифрами.

criterion-audience-difference = Объясняет разницу аудиторий
criterion-audience-difference-about = Может ли партнёр объяснить, чем российская аудитория отличается от американской?
criterion-audience-difference-1 = Разницы не видит или повторяет расхожее.
criterion-audience-difference-2 = Называет разницу, но без примеров.
criterion-audience-difference-3 = Называет разницу с чужим примером.
criterion-audience-difference-4 = Показывает разницу на своей кампании.
criterion-audience-difference-5 = Показывает её на своих кампаниях в обеих странах и говорит, чего не знает.

criterion-ease = Легко работать вместе
criterion-ease-about = Хочется ли продолжать разговор? Это может весить больше связей и опыта.
criterion-ease-1 = После разговора никто из ваших не хочет работать вместе.
criterion-ease-2 = Каждый вопрос превращается в спор.
criterion-ease-3 = Договариваетесь, но не с первого раза.
criterion-ease-4 = Договариваетесь с первого раза.
criterion-ease-5 = Договариваетесь с первого раза, и после разговора понятно, что делать дальше.

## Оценка партнёра

scorecard-version = шаблон, версия { $version }
scorecard-template = Изменить шаблон
scorecard-rater = Оценивает { $rater }
scorecard-rater-unknown = Имя оценивающего не указано.
scorecard-rater-name = Указать имя
scorecard-keys = ↑ ↓ — критерий, 1–5 — балл, Tab дважды — на чём основано
scorecard-reveal = Показать чужие баллы
scorecard-group = { $score } · { $n } из { $of }
scorecard-group-none = пока без баллов
scorecard-weightless = в балле не участвует
scorecard-evidence-free = На чём основано, если есть что сказать
scorecard-others = Другие о критерии «{ $criterion }»
scorecard-nobody = без имени
scorecard-median = Считается медиана: { $median }
scorecard-talk = Баллы расходятся на { $spread }. Поговорите: вы видели разное.
scorecard-hidden = { $n ->
    [one] Оценку поставил ещё { $n } человек. Балл откроется после вашего.
    [few] Оценки поставили ещё { $n } человека. Баллы откроются после вашего.
    [many] Оценки поставили ещё { $n } человек. Баллы откроются после вашего.
   *[other] Оценки поставили ещё { $n } человека. Баллы откроются после вашего.
}

## Устойчивость места

scorecard-stability = Устойчивость места
scorecard-span = место { $place } из { $of }
scorecard-form = Вид
scorecard-form-picture = Рисунок
scorecard-form-table = Таблица
scorecard-picture = Первое место в { $first } случаях из 100, в первой тройке — в { $three }
scorecard-table-place = Место
scorecard-table-share = Доля
scorecard-first = Первое место — в { $first } случаях из 100, в первой тройке — в { $three }. В среднем место { $mean }.
scorecard-rival-behind = Ближе всех { $name }: порядок меняется в { $changes } случаях из 100.
scorecard-rival-ahead = Впереди { $name }: порядок меняется в { $changes } случаях из 100.
scorecard-rival-never = Рядом { $name }, но порядок не меняется никогда.
scorecard-rival-criterion = Чаще всего решает критерий «{ $criterion }».
scorecard-how = { $draws } раскладов: веса гуляют на ±{ $band }, вместо неизвестных баллов — любые от 1 до 5. Сравниваем до 50 партнёров с лучшим баллом.
scorecard-unsure-archived = Партнёр в архиве и в списке мест не участвует.
scorecard-unsure-unknown = Места пока нет: известно слишком мало. Оцените ещё несколько критериев.
scorecard-unsure-alone = Сравнивать не с кем: место есть только у одного партнёра.
scorecard-unsure-behind = Устойчивость считаем для 50 партнёров с лучшим баллом. Этот ниже.

## Прежние оценки

scorecard-past = Прежние оценки
scorecard-past-note = остались такими, какими их поставили
scorecard-past-version = По версии { $version } от { $date }
scorecard-past-first = По исходному шаблону
scorecard-apart = Не считается: критерий с тех пор изменился или убран. Версия { $version }, { $rater }.
