### Вопросы для разговоров: что спросить, как звучит хороший ответ и как тревожный, что значит «да».

## Первый разговор

question-gut-check-understands-ugc = Чем ролик автора лучше рекламы самого бренда?
question-gut-check-understands-ugc-good = о доверии, голосе автора и свободе
question-gut-check-understands-ugc-worry = хотят сценарий по кадрам, считают одних подписчиков
question-gut-check-understands-ugc-yes = Понимают UGC
question-gut-check-knows-both-markets = Что у вас сработало в России и не сработало в США? Или наоборот?
question-gut-check-knows-both-markets-good = пример с причиной по обе стороны
question-gut-check-knows-both-markets-worry = одну страну знают, о другой догадываются
question-gut-check-knows-both-markets-yes = Знают обе страны
question-gut-check-asks-good-questions = Что вы хотите спросить о наших целях?
question-gut-check-asks-good-questions-good = зачем, для кого и что считать удачей
question-gut-check-asks-good-questions-worry = сразу о цене и числе роликов или вопросов нет
question-gut-check-asks-good-questions-yes = Задают хорошие вопросы

## Интервью

question-exploration-past = Как вы работали с брендом из другой страны: с кем, сколько и чем кончилось?
question-exploration-past-good = названы бренд, срок и цифра
question-exploration-past-worry = «работали со многими», без имён и дат
question-exploration-wrong = Что там пошло не так?
question-exploration-wrong-good = говорят о своём промахе и о том, как его заметили
question-exploration-wrong-worry = виноваты площадка, автор или заказчик
question-exploration-differently = Что сейчас сделали бы иначе?
question-exploration-differently-good = одна перемена, которую уже внедрили
question-exploration-differently-worry = «ничего» или общие слова
question-exploration-failures = Какой неудачный кейс вы можете показать?
question-exploration-failures-good = показывают сами, с цифрами и причиной
question-exploration-failures-worry = неудач не бывало
question-exploration-failures-yes = Прямо говорят о неудачах
question-exploration-audiences = Чем российская аудитория отличается от американской, если продавать такое, как у нас?
question-exploration-audiences-good = различают поводы купить, доверие и форматы, есть пример
question-exploration-audiences-worry = «люди везде одинаковые»
question-exploration-playbook = Что вы делаете одинаково в обеих странах, а что в каждой по-своему?
question-exploration-playbook-good = в каждой стране есть свой человек, отличия названы
question-exploration-playbook-worry = один сценарий переводят на другой язык
question-exploration-other-market = С кем из другой страны вы уже работали?
question-exploration-other-market-good = называют имя, которому можно написать
question-exploration-other-market-worry = пока только собираются
question-exploration-other-market-yes = Уже работали с другой страной
question-exploration-process = Как вы идёте от брифа до отчёта? Проведите по шагам.
question-exploration-process-good = шаги, сроки, кто за что отвечает, и это записано
question-exploration-process-worry = «чувствуем, что зайдёт»
question-exploration-process-yes = Есть порядок работы, а не чутьё
question-exploration-trouble = Что сломалось в последний раз, кто это заметил и что сделал первым?
question-exploration-trouble-good = заметили сами, сказали сразу, взяли на себя
question-exploration-trouble-worry = ждали, пока спросят, и винили других
question-exploration-handover = Если вас две недели не будет, кто продолжит и по каким записям?
question-exploration-handover-good = есть второй человек, и новичок начнёт не с нуля
question-exploration-handover-worry = всё держится на одном человеке
question-exploration-constraints = Что вам нужно знать о наших ограничениях, прежде чем согласиться?
question-exploration-constraints-good = спрашивают о бюджете, сроках и о том, кто решает
question-exploration-constraints-worry = говорят только о своих условиях
question-exploration-constraints-yes = Спрашивают о наших ограничениях

## Первый созвон о пилоте

question-scoping-first-scope = Что именно делаем: сколько авторов, какие материалы, за какой срок?
question-scoping-first-scope-good = один-два автора, один материал, две недели
question-scoping-first-scope-worry = «начнём, а там посмотрим»
question-scoping-first-metrics = По какой цифре поймём, что получилось, и откуда её возьмём?
question-scoping-first-metrics-good = одна главная метрика и выгрузка, которую можно проверить
question-scoping-first-metrics-worry = «посмотрим по охватам»
question-scoping-first-payment = За что, сколько, в какой валюте и когда платим?
question-scoping-first-payment-good = сумма, валюта и срок после сдачи названы сразу
question-scoping-first-payment-worry = условия обещают прислать потом
question-scoping-first-revisions = Сколько кругов правок входит в цену и что считаем кругом?
question-scoping-first-revisions-good = два-три круга на всё и срок каждого
question-scoping-first-revisions-worry = «правим, пока не понравится»
question-scoping-first-failure = Какую неудачу обе стороны сочтут терпимой и когда пересмотрим уговор?
question-scoping-first-failure-good = названы граница и дата
question-scoping-first-failure-worry = «неудачи не будет»

## Второй созвон о пилоте

question-scoping-second-decides = Кто у вас решает и за сколько дней?
question-scoping-second-decides-good = одно имя и срок
question-scoping-second-decides-worry = «согласуем внутри», имени нет
question-scoping-second-contact = Кто с каждой стороны ведёт переписку?
question-scoping-second-contact-good = по одному человеку, автор пишет только ему
question-scoping-second-contact-worry = «пишите в общий чат»
question-scoping-second-mode = Пишем или созваниваемся? За сколько часов отвечаем?
question-scoping-second-mode-good = главное письменно, звонок для сложного, срок ответа назван
question-scoping-second-mode-worry = «как пойдёт»
question-scoping-second-escalation = Что-то идёт не так: кто кому об этом говорит и когда?
question-scoping-second-escalation-good = говорят заранее, порядок известен
question-scoping-second-escalation-worry = узнаем в день срыва
question-scoping-second-written = Запишем всё это на одной странице?
question-scoping-second-written-good = пишут сами или правят наш текст
question-scoping-second-written-worry = «зачем бумаги» — с этого пилоты не начинают
question-scoping-second-written-yes = Готовы всё записывать
question-scoping-second-aligned = Перескажите своими словами, о чём мы договорились.
question-scoping-second-aligned-good = сходятся объём, метрика, оплата и правки
question-scoping-second-aligned-worry = в пересказе всплывает другое
question-scoping-second-aligned-yes = Понимаем одинаково

## Разбор пилота

question-debrief-worked = Что получилось?
question-debrief-worked-good = знают почему и могут повторить
question-debrief-worked-worry = «повезло»
question-debrief-failed = Что не получилось и почему?
question-debrief-failed-good = отделяют работу от общения: первое поправимо
question-debrief-failed-worry = ищут виноватого
question-debrief-expected = Чего ждала каждая сторона и что вышло?
question-debrief-expected-good = разницу называют спокойно и меняют ожидание
question-debrief-expected-worry = о ней узнаём только сейчас
question-debrief-expand = Что нужно, чтобы сделать вместе три кампании?
question-debrief-expand-good = знают, чего для этого не хватает
question-debrief-expand-worry = обещают сразу пять
question-debrief-expand-yes = Можно расти до трёх кампаний
question-debrief-shared = Что запишем и пришлём друг другу?
question-debrief-shared-good = одна страница у обеих сторон: что вышло и что нет
question-debrief-shared-worry = «и так помним»

## Мнение автора

question-creators-view-consistency = Приходят ли с готовым брифом?
question-creators-view-consistency-good = бриф и план есть заранее, каждый раз
question-creators-view-consistency-worry = «разберёмся по ходу»
question-creators-view-consistency-1 = Всегда решают на ходу
question-creators-view-consistency-2 = Бриф бывает, но поздно
question-creators-view-consistency-3 = Бриф есть, но меняется
question-creators-view-consistency-4 = Почти всегда готов вовремя
question-creators-view-consistency-5 = Всегда готов, и ясно, что дальше
question-creators-view-respect = Спрашивают ли, что у вас получается лучше всего?
question-creators-view-respect-good = работу строят от того, в чём автор силён
question-creators-view-respect-worry = просят повторить чужой ролик
question-creators-view-respect-1 = Диктуют каждый кадр
question-creators-view-respect-2 = Слушают, но делают по-своему
question-creators-view-respect-3 = Иногда прислушиваются
question-creators-view-respect-4 = Обычно прислушиваются
question-creators-view-respect-5 = Строят работу от сильных сторон автора
question-creators-view-reliability = Платят ли вовремя, понятны ли правки, не растёт ли объём?
question-creators-view-reliability-good = оплата в срок, правки списком, объём прежний
question-creators-view-reliability-worry = «ещё один маленький ролик»
question-creators-view-reliability-1 = Платят поздно, объём растёт
question-creators-view-reliability-2 = Часто подводят в чём-то одном
question-creators-view-reliability-3 = Задерживают, но предупреждают
question-creators-view-reliability-4 = Подвели раз и всё исправили
question-creators-view-reliability-5 = Ни разу не подвели
question-creators-view-growth = Помогают ли вам расти?
question-creators-view-growth-good = делятся аудиторией, цифрами, советом
question-creators-view-growth-worry = важен один ролик, и только
question-creators-view-growth-1 = Рост автора им безразличен
question-creators-view-growth-2 = Обещают и не делают
question-creators-view-growth-3 = Дают цифры, если попросить
question-creators-view-growth-4 = Сами дают цифры и советы
question-creators-view-growth-5 = Продвигают автора и растят аудиторию вместе
question-creators-view-again = Поработали бы с ними снова?
question-creators-view-again-good = «да» сразу, и ясно почему
question-creators-view-again-worry = пауза или «смотря за сколько»
question-creators-view-again-yes = Согласятся снова
