### Согласование целей: от цели бизнеса до проходного балла, с которого начинается работа.


## Цепочка целей

align-goals = От цели к метрике
align-goals-note = Сначала зачем это бизнесу, потом зачем партнёрство, и только потом цифра
align-business = Цель бизнеса
align-business-hint = Что получит компания, если всё удастся.
align-partnership = Цель партнёрства
align-partnership-hint = Что должны сделать именно авторы.
align-objective = Какого рода цель
align-objective-awareness = Узнаваемость
align-objective-consideration = Интерес
align-objective-engagement = Вовлечённость
align-objective-conversion = Продажи
align-objective-retention = Повторные покупки
align-objective-community = Сообщество
align-primary = Главная метрика, одна
align-primary-none = ещё не выбрана

## Рамки

align-frame = Рамки кампании
align-name = Название
align-markets = Страны
align-category = Что продвигаем
align-audience = Для кого
align-conversion = Что считаем результатом
align-conversion-hint = Одно и то же действие для обеих стран: например, оплаченный заказ с кодом.
align-starts = Первый день
align-ends = Последний день
align-budget = Бюджет, { $currency }
align-rounds = Кругов правок на материал
align-rounds-short =
    { $n ->
        [one] { $n } круг правок
        [few] { $n } круга правок
        [many] { $n } кругов правок
       *[other] { $n } круга правок
    }
align-no-budget = без бюджета
align-show = Развернуть: { $what }
align-hide = Свернуть: { $what }

## Участники

align-parties = Участники
align-parties-note = Каждый отвечает сам за себя, и сначала не про цифры
align-party-name = Имя
align-party-brand-name = Название бренда
align-party-person = Кто подписывает
align-party-person-hint = Если это другой человек.
align-party-market = Аудитория
align-party-home = Где живёт
align-party-abroad-ru = Говорит с аудиторией в России, а живёт в США. Цели, цифры и правила рекламы смотрим по аудитории, а то, что закон спрашивает с самого автора, — по США.
align-party-abroad-us = Говорит с аудиторией в США, а живёт в России. Цели, цифры и правила рекламы смотрим по аудитории, а то, что закон спрашивает с самого автора, — по России.
align-party-language = На каком языке пишем
align-party-win = Что станет победой
align-party-why-you = Почему именно этот автор
align-party-why-you-hint = Почему вещь правда понравится его аудитории.
align-party-judges = По какой метрике судит
align-party-add-creator = Добавить автора
align-party-add-brand = Добавить бренд
align-party-new = Новый автор
align-party-removed = Участник убран: { $name }
align-party-remove = Убрать участника: { $name }
align-none = Не выбрано

## Матрица

align-matrix = Матрица целей
align-matrix-note = Каждый ответил отдельно; совпадение оценили вместе
align-matrix-empty = Здесь сойдутся нужды
align-matrix-empty-text = Строка за строкой: что нужно бренду, что нужно каждому автору и насколько это одно и то же, от 1 до 5. Ниже проходного балла не стартуем.
align-matrix-brand = Нужно бренду
align-matrix-creator = Нужно автору: { $name }
align-matrix-overlap = Совпадение
align-matrix-overlap-of = Совпадение, { $name }, строка { $row }
align-matrix-need-of = { $name }, строка { $row }
align-matrix-brand-of = Нужно бренду, строка { $row }
align-matrix-add = Добавить строку
align-matrix-remove = Убрать строку { $row }
align-matrix-removed = Строка убрана
align-matrix-mean = Среднее
align-overlap-1 = противоречит
align-overlap-2 = почти не совпадает
align-overlap-3 = совпадает отчасти
align-overlap-4 = в основном совпадает
align-overlap-5 = одно и то же

## Проходной балл

align-gate = Проходной балл
align-gate-mark = проходной балл { $gate }
align-gate-picture = Среднее совпадение: Россия { $ru }, США { $us }, проходной балл { $gate }.
align-gate-mean = Среднее { $mean }, проходной балл { $gate }.
align-gate-no-mean = Среднего пока нет: оценены не все строки.
align-gate-lowest = Ниже всего строка «{ $row }»: { $name }, { $overlap } из 5.
align-gate-open = Цели согласованы. Старт откроется, когда бриф подпишут все.
align-gate-shut = Что держит старт закрытым:
align-obstacle-no-needs = В матрице нет ни одной строки.
align-obstacle-unrated = Не у каждой строки есть слова и оценка. Пройдите их вместе с каждым автором.
align-obstacle-overall-below = Общее среднее ниже проходного балла. Вернитесь к самой слабой строке.
align-obstacle-creator-below = С одним из авторов среднее ниже проходного балла, даже если общее выше.
align-obstacle-no-primary = Не выбрана главная метрика.
align-obstacle-different-metrics = Стороны судят по разным метрикам. Договоритесь об одной.
align-obstacle-nobody-cares = Ни одна ключевая метрика никому не важна. Выберите ту, по которой кто-то из вас судит.
align-obstacle-not-three-way = Не хватает участника: нужны бренд и два автора.
align-red-lines = Красные линии

## Ключевые метрики

align-metrics = Ключевые метрики
align-metrics-note = Не больше трёх, главная одна
align-metric-add = Добавить метрику
align-metric = Метрика
align-metric-primary = Главная
align-metric-make-primary = Сделать главной её вместо прежней
align-metric-what = Что это здесь
align-metric-why = Зачем она
align-metric-threshold = Цель, { $market }
align-metric-currency = Валюта, { $market }
align-metric-owner = Кто считает
align-metric-remove = Убрать метрику: { $name }
align-metric-removed = Метрика убрана: { $name }
align-metrics-empty = Что посчитаем в конце
align-metrics-empty-text = Главная метрика отвечает, удалось ли. Ещё две помогают понять почему. Для каждой страны своя цель.
align-tells-outcome = Результат
align-tells-leading = Ранний знак
align-tells-output = Объём работы
align-unit-seconds = с
align-unit-hours = ч
