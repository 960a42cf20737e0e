### Цели: что не сходится, договорённость, журнал изменений, границы и компромиссы.


## Замечания к целям

goal-warnings = Что не сходится
goal-unsaid = Ещё не сказано
goal-objective-and-metric = Цель — «{ $objective }», а судить собрались по метрике «{ $metric }». Она о другом.
goal-output-as-success = «{ $metric }» считает сделанное, а не то, что из этого вышло. Успехом это не назвать.
goal-same-success = Успех описан одинаково для всех стран. Так один бриф даёт один хороший итог и два провала.
goal-let-go-yet-kept = От метрики «{ $metric }» отказались в компромиссе, но по ней всё ещё судят.
goal-no-objective = Какого рода цель
goal-no-success = Что успех, { $market }
goal-no-failure = Какой промах терпим, { $market }
goal-no-feedback = Как узнаём новости по ходу, { $market }
goal-no-renegotiation = Когда пересматриваем цели
goal-no-conversion = Что считаем результатом
goal-no-audience = Для кого
goal-no-why-you = Почему именно { $name }
goal-nothing-judged-by = По какой метрике судит { $name }
goal-no-real-why = Зачем на самом деле «{ $metric }»
goal-not-needed-for = Для чего нужна цифра «{ $metric }»
goal-no-owner = Кто считает «{ $metric }»
goal-no-cost = Сколько не жалко за результат, { $market }
goal-no-context = Сколько рассказываем авторам

## Договорённость о целях

goal-agree = Договориться о целях
goal-agree-anew = Согласовать изменения
goal-agree-note = Цели запомнятся такими, какие они сейчас. Всё, что изменится потом, будет видно.
goal-agree-missing = Чтобы договориться, нужны цель бизнеса и главная метрика.
goal-agreed-on = Договорились { $date }
goal-agreed-together = ставили вместе, сессия { $date }
goal-agreed-without = на сессии { $date } не было: { $names }
goal-agreed-undecided = некому было решать за: { $names }
goal-agreed-alone = сессии ещё не было
goal-unchanged = С тех пор ничего не менялось
goal-changed = Что изменилось после { $date }
goal-anew-who = Договариваются снова: { $names }.
goal-anew-sign = Подписывают бриф снова: { $names }.
goal-agreed-anew = Договорились заново, запись { $n } в журнале целей
goal-reason = Почему меняем
goal-reason-hint = Причина останется в журнале целей рядом с изменениями.
goal-log = Журнал целей
goal-log-first = первая договорённость
goal-was = было
goal-now = стало
goal-value-nothing = не было
goal-value-cost = не дороже { $cost } за результат
goal-part-business = Цель бизнеса
goal-part-marketing = Цель маркетинга
goal-part-partnership = Цель партнёрства
goal-part-objective = Какого рода цель
goal-part-primary = Главная метрика
goal-part-metric = Ключевая метрика
goal-part-what = { $metric }: что это здесь
goal-part-why = { $metric }: зачем она
goal-part-needed-for = { $metric }: для чего нужна
goal-part-gloss = { $metric }: простыми словами
goal-part-leading = { $metric }: ранние знаки
goal-part-threshold = { $metric }: цель, { $market }
goal-part-season = { $metric }: сезон и привычки, { $market }
goal-part-owner = { $metric }: кто считает

## Цепочка и рамки

goal-marketing = Цель маркетинга
goal-marketing-hint = Что маркетинг сделает ради цели бизнеса.
goal-success = Успех в каждой стране
goal-success-note = Записать до того, как напишем первому автору
goal-success-definition = Что здесь успех, { $market }
goal-success-failure = Какой промах терпим, { $market }
goal-success-feedback = Как узнаём новости по ходу, { $market }
goal-renegotiate = Когда пересматриваем цели
goal-renegotiate-hint = Например: если к сверке меньше половины плана.
goal-context = Сколько рассказываем авторам
goal-context-full = Всё: цели, цифры, что даст успех
goal-context-high-level = Только общее
goal-needed-for = Для чего нужна эта цифра
goal-gloss = Простыми словами для автора
goal-leading = Ранние знаки в руках автора
goal-leading-hint = Например: содержательные комментарии за первые двое суток.
goal-cost = Не дороже за результат, { $market }
goal-flag-least = Флаг ниже, { $market }
goal-flag-least-hint = Пусто — граница из настроек
goal-season = Сезон и привычки, { $market }
goal-more = Подробнее: { $name }

## Пары фраз

goal-phrase-near = Как сказать это автору
goal-phrase-keep = Запомнить как пару фраз
goal-phrase-kept = Пара фраз запомнена
goal-phrase-take = Взять: { $text }

## Границы

goal-boundaries = Границы
goal-boundaries-note = Красную линию не двигаем; остальное обсуждаем
goal-boundary-of = Граница, { $name }
goal-boundary-add = Добавить границу
goal-boundary-firm = Красная линия
goal-boundary-open = Обсуждаем
goal-boundary-kind = Насколько твёрдо, { $name }
goal-boundary-remove = Убрать границу: { $text }
goal-boundary-removed = Граница убрана
goal-boundary-new = Новая граница
goal-crossing = Задевает пункт { $number }, «{ $title }»
goal-crossing-suspected = Похоже, задевает пункт { $number }, «{ $title }»
goal-crossing-mark = Да, задевает
goal-crossing-unmark = Не задевает
goal-crossing-settled = На чём сошлись, пункт { $number }
goal-crossing-done = Улажено: { $text }

## Компромиссы

goal-trade-offs = Компромиссы
goal-trade-offs-note = Что важнее и чем ради этого поступаемся — вслух
goal-trade-off-add = Добавить компромисс
goal-trade-off-chosen = Важнее
goal-trade-off-given-up = Поступаемся
goal-trade-off-metric = По чему больше не судим
goal-trade-off-remove = Убрать компромисс
goal-trade-off-removed = Компромисс убран
