### Разбор: что предсказывали, что вышло, почему и чему научились. Без поиска виноватых.

review-title = Разбор
review-unread = Разбор не открылся
review-panel = Чего не хватает и письма авторам
review-early = Разбирать пока нечего
review-early-text = Разбор откроется, когда кампания закончится. Предсказания пишут сейчас: с первого дня они закрыты.
review-early-running = Разбор откроется, когда кампания закончится. Предсказания закрыты с первого дня.

## Предсказания

review-predictions = Предсказания и результат
review-predictions-note = пишут до старта; обещаем, что границы верны в четырёх случаях из пяти
review-predictions-locked = записаны до старта и с первого дня закрыты
review-predictions-none = До старта ничего не предсказали, сравнивать не с чем.
review-predictions-metrics = Сначала выберите ключевые метрики: предсказывают по ним.
review-column-range = Границы
review-column-chance = Шанс
review-column-came = Итог
review-column-picture = Границы и итог
review-column-target = Цель
review-low = От
review-high = До
review-chance = Шанс достичь цели, %
review-predict-of = { $what }: { $metric }, { $market }
review-from = от { $value }
review-to = до { $value }
review-hit-inside = внутри
review-hit-below = ниже границ
review-hit-above = выше границ
review-off-below = ниже на { $off }
review-off-above = выше на { $off }
review-late = записано после старта, не в счёт
review-picture-said = { $metric }, { $market }: границы { $range }, итог { $came }

## Умеем ли предсказывать

review-can = Умеете ли вы предсказывать без программы?
review-can-too-early = Рано судить: кампаний с предсказаниями { $campaigns } из { $least } нужных.
review-can-too-few = Границ пока мало, чтобы судить: столько совпадений бывает и случайно.
review-can-left-out = Не оценили, потому что кампанию остановили или цифры не доходят до конца: { $n }.
review-can-yes = Да, пока предсказания держатся.
review-can-partly = Отчасти: одно держится, другое нет.
review-can-no = Пока нет: процесс слишком свободный.
review-can-ranges = Внутри границ { $k } из { $n }, ниже { $below }, выше { $above }. Обещали четыре из пяти.
review-can-chances = Шансы: оценка Брайера { $brier }, угадывание по частоте дало бы { $guessing }; 0 — ни одного промаха. Оценено предсказаний: { $n }.

## Чем кончилось

review-outcome = Чем кончилось
review-merit-reached = Цель достигнута на всех рынках
review-merit-reached-where-known = Цель достигнута там, где цифры известны; известны не все рынки
review-merit-mediocre = Середина: цель не достигнута, но недалеко
review-merit-missed = Цель не достигнута
review-merit-unknown = Цифр нет, судить нельзя
review-merit-not-yet = Судить рано: цифры не доходят до последнего дня
review-until = цифры по { $date }
review-until-why = Цифры, которые не доходят до последнего дня, — ещё не итог, и программа по ним не учится. Загрузите остальные, и всё пересчитается само.
review-merit-mediocre-why = Такие обычно не разбирают, а учат они больше всех: удачи и провалы видно и так.
review-column-value = Итог
review-column-bar = Итог и цель
review-column-share = Доля
review-column-counted = Учтено
review-attained = { $percent } цели
review-of-ceiling = { $percent } потолка
review-none = Разбор ещё не начат.
review-begin = Начать разбор
review-begin-text = Что получилось, что нет и почему. Про процесс, не про человека.
review-found = Что нашли
review-found-note = про процесс, не про человека
review-worked = Что получилось
review-did-not = Что не получилось
review-next-time = Что сделаем иначе
review-unsaid = Не записано.
review-blaming = Слова о вине: { $words }. Назовите, что было устроено не так, а не кто.

## Почему

review-why = Почему так вышло
review-why-note = предположение, пока не рассмотрены все четыре других объяснения
review-nature-execution = Исполнение
review-nature-execution-means = решение верное, сделали не так
review-nature-strategic = Стратегия
review-nature-strategic-means = сделали верно, решение не то
review-nature-measurement = Измерение
review-nature-measurement-means = посчитали не то: уроки ложны
review-nature-expectation = Ожидание
review-nature-expectation-means = ждали несбыточного; считаем отдельно
review-nature-none = Не промах
review-measurement-first = Сначала исправьте счёт: уроки из неверных цифр опаснее самого промаха.
review-alternatives = А если не это?
review-looked-at = Рассмотрено { $n } из 4; причину назовёте после четвёртого.
review-weighed = Рассмотрены все четыре.
review-alternative-wrong-metric = Не та метрика
review-alternative-audience-does-not-buy = Аудитория не покупает
review-alternative-product-market-fit = Продукт не подходит рынку
review-alternative-bad-timing = Неудачное время
review-alternative-note = { $what }: на чём основано
review-alternative-hint = Что смотрели и что увидели
review-verdict-of = { $what }: вывод
review-ruled-out = исключили
review-possible = возможно
review-not-looked = не смотрели
review-causes = Причины
review-causes-note = какие шаги подвели, а не кто
review-cause-brief-clarity = Ясность брифа
review-cause-creator-selection = Выбор автора
review-cause-messaging = Ключевое сообщение
review-cause-timing = Время
review-uncontrolled = Чем не управляли
review-uncontrolled-hint = По одному в строке: праздники, цена, площадка
review-uncontrolled-said = n = 1 кампания, неуправляемых переменных { $n }{ $what }. Совпадение — не причина.

## Чему научились

review-learned = Что берём дальше
review-learned-note = появится там, где ставят следующую цель и оценивают автора
review-learned-empty = Пока ничего. Одна фраза, которую вспомнят на следующей цели.
review-learned-add = Добавить урок

## Сбоку

review-left = Что осталось
review-done = Разбор закончен.
review-lack-worked = Написать, что получилось
review-lack-did-not = Написать, что не получилось
review-lack-nature = Выбрать, почему так вышло
review-lack-alternatives = Рассмотреть другие объяснения
review-lack-next-time = Написать, что сделаем иначе
review-lack-feedback = Рассказать авторам
review-letters = Письма авторам
review-letters-note = Уйдут и после оплаты: молчание хуже плохих новостей.
review-letter-export = Сохранить письмо
review-letter-of = Сохранить письмо: { $name }
review-feedback-on = Рассказали авторам
review-feedback-by = Не позже { $day }
review-document = Разбор документом
