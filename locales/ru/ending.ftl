### Расставание: что считаем, почему закончили и письмо на прощание.

parting-title = Пора ли расстаться?
parting-note = считаем случаи и даты, баллов здесь нет
parting-column-what = Что случилось
parting-column-count = Сколько
parting-column-when = Когда
parting-of = { $n } из { $of }

parting-median = медиана { $n } ч
parting-missed-deadline = Пропустили срок без предупреждения
parting-below-scope = Сдали заметно меньше договорённого
parting-unanswered = Не ответили за двое суток
parting-inconsistent = Сегодня говорят одно, завтра другое
parting-refused-to-document = Отказались записывать договорённости
parting-missed-basics = Кампаний, где подвели основы
parting-evidence = Показать
parting-evidence-deliverable = { $day }: { $what }
parting-evidence-message = { $day }: сообщение «{ $what }»
parting-evidence-message-blank = { $day }: сообщение
parting-evidence-lapse = { $day }: { $what }
parting-evidence-lapse-blank = { $day }: отмечено без слов
parting-evidence-in = { $what } · { $campaign }
parting-decide = Решить…
parting-note-lapse = Отметить сбой
parting-read-nothing = Причин расставаться не видно.
parting-read-deal-breaker = Отказ записывать договорённости закрывает путь в любой момент.
parting-read-after-one = Это первая кампания. Разрыв после одной чаще говорит об ожиданиях, чем об умении: сверьте ожидания, прежде чем решать.
parting-read-watch = Основы подводили, но не в двух последних кампаниях из трёх. Решать рано; смотрите на следующую.
parting-read-decide = Основы подвели в двух кампаниях или больше. Обучать дальше дороже, чем стоит партнёрство. Решаете вы.

## Отметить сбой

lapse-title = Что случилось: { $name }
lapse-kind = Что
lapse-on = Когда
lapse-campaign = В какой кампании
lapse-campaign-none = Не в кампании
lapse-notice = Предупредили заранее
lapse-what = Как это было
lapse-do = Отметить
lapse-done = Отмечено
lapse-kind-missed-deadline = Пропустили срок
lapse-kind-below-scope = Сдали меньше договорённого
lapse-kind-unanswered = Не ответили
lapse-kind-inconsistent = Говорят то одно, то другое
lapse-kind-refused-to-document = Отказались записывать договорённости
lapse-kind-missed-basics = Снова забыли то, о чём договорились

## Завершение

ending-begin = Отказать или завершить…
ending-begin-with = Отказать или завершить: { $name }
ending-title = Завершить: { $name }
ending-note = Причина останется у вас. Партнёр увидит только письмо.
ending-why = Почему
ending-unchosen = Выберите причину.
ending-group-expectation = Ожидания
ending-group-competence = Работа
ending-group-apart = Другое
ending-goals = Хотели разного
ending-budget = Не сошлись в деньгах
ending-timeline = Не сошлись в сроках
ending-market = Изменились рынок или планы
ending-evidence = Не хватило подтверждений, чтобы начать
ending-execution = Работа не соответствовала договорённому
ending-communication = Не получилось общаться
ending-documentation = Договорённости не записывали
ending-other = Другое, словами ниже
ending-reason = Что произошло
ending-reason-hint = Чтобы через год вспомнить, почему так решили.
ending-do = Завершить
ending-done = Завершили: { $name }
ending-line = { $ending } · { $day }

## Письмо

letter-title-section = Письмо
letter-section-note = сначала на языке партнёра; правьте свободно
letter-payment = Деньги
letter-payment-none = платить было не за что
letter-payment-paid = всё оплачено
letter-payment-open = ещё должны
letter-may-say = Можно рассказывать о совместной работе
letter-door = Оставить дверь открытой
letter-compose-again = Составить заново
letter-compose-again-note = Заменит оба текста.
letter-copy = Скопировать, { $language }
letter-copied = Скопировано
letter-export = PDF
letter-export-ru = Письмо по-русски
letter-export-en = Письмо по-английски
letter-export-both = На обоих языках
letter-file = Письмо
letter-exported = Письмо сохранено
letter-none = Письмо не написано.

letter-greeting = { $name }, здравствуйте.
letter-together = Пишу, чтобы закрыть нашу работу как следует. Вместе мы сделали { $done }.
letter-talked = Пишу после нашего разговора: не хочу, чтобы вы ждали ответа и гадали.
letter-unmet = Пишу, чтобы вы не ждали ответа и не гадали.
letter-title = «{ $title }»
letter-decided = Мы решили на этом остановиться и новых кампаний не планируем.
letter-decided-early = Сейчас мы не начинаем совместную работу. Это решение о том, что нужно нам в этом сезоне, а не оценка вас.
letter-decided-goals = Мы увидели, что ждали от этой работы разного, и решили остановиться. Винить тут некого: хорошо, что это выяснилось.
letter-decided-budget = Сойтись в бюджете у нас не вышло, и мы решили остановиться. Это про наши возможности, а не про цену вашей работы.
letter-decided-timeline = Наши сроки и ваши не совпали, и мы решили остановиться. Торопить вас было бы неправильно.
letter-decided-market = Наши планы изменились, и мы решили остановиться. С вашей работой это не связано.
letter-thanks-work = Спасибо за работу и за время, которое вы в неё вложили.
letter-thanks-time = Спасибо за время и за прямые ответы.
letter-paid = Все счета с нашей стороны оплачены. Если видите иначе, напишите.
letter-owed = С нашей стороны ещё остаётся оплата. Пришлю срок и сумму отдельно; это письмо её не откладывает.
letter-public = О сделанном можно рассказывать и показывать его в портфолио. Внутренние цифры остаются между нами.
letter-private = О деталях работы мы оба не рассказываем, пока не договоримся об этом отдельно.
letter-door-open = Если у вас появится идея, которая подойдёт нам обоим, пишите: ответим.
letter-door-closed = Желаю вам хороших проектов и понятных заказчиков.
letter-close = Всего доброго,
