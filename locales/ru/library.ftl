### Библиотека: словарь метрик, шаблон брифа, критерии оценки, сценарий.

library-parts = Разделы библиотеки
library-terms = Термины
library-metrics = Метрики
library-templates = Шаблоны
library-criteria = Критерии оценки
library-playbook = Сценарий
library-rules = Правила рынка
library-phrases = Пары фраз
library-find = Найти в библиотеке
library-find-what = Слово на любом языке
library-nothing = Слова «{ $text }» здесь нет. Посмотрите в других разделах или очистите поиск.
library-clear = Очистить поиск

## Метрики

library-metrics-note = Название, формула и смысл на двух языках. Одни и те же буквы с разным знаменателем — разные метрики.
library-metric-ru = По-русски
library-metric-en = По-английски
library-metric-facts = Единица и смысл
library-unit = Единица: { $unit }; { $direction }
library-unit-count = штуки или люди
library-unit-percent = проценты
library-unit-money = деньги
library-unit-ratio = отношение
library-unit-seconds = секунды
library-unit-hours = часы
library-unit-balance = от −1 до +1
library-direction-higher = больше — лучше
library-direction-lower = меньше — лучше
library-tells-outcome = Результат
library-tells-outcome-means = то, ради чего кампания: по нему судят об успехе
library-tells-output = Показатель
library-tells-output-means = то, что происходит по пути: сам по себе не успех
library-tells-leading = Ранний признак
library-tells-leading-means = предвещает результат и зависит от автора
library-adds = Складывается по файлам и дням
library-adds-not = Не складывается, а пересчитывается
library-ratio = Делим: { $over }. На что: { $under }
library-false-friend = Легко спутать: { $others }. Числитель тот же, знаменатель другой — сравнивать их нельзя.
library-estimate = Оценка без общепринятой формулы; целью не предлагается
library-own-metrics = Ваши метрики
library-own-metrics-note = По формуле из того, что складывается. Работают как ключевые метрики и в состоянии кампании наравне с остальными.
library-own-none = Своих метрик пока нет. Добавьте, если бриф судит по отношению, которого нет в словаре: например, сохранения на 1000 просмотров.
library-own-add = Добавить метрику
library-own-edit = Своя метрика
library-own-edit-of = Изменить «{ $name }»
library-own-rule = Метрика — это сумма или одна сумма, делённая на другую. Доли и цены частями не бывают: их не складывают.
library-own-key = Короткое имя для файлов
library-own-key-hint = Строчные латинские буквы, цифры и _
library-own-name = Название
library-own-gloss = Что она значит для автора
library-own-over = Складываем
library-own-under = Делим на
library-own-under-none = Ни на что: просто сумма
library-own-part-add = Добавить часть
library-own-part-remove = Убрать «{ $name }»
library-own-times = Умножаем на
library-own-times-one = 1: как есть
library-own-times-hundred = 100: на каждую сотню, в процентах
library-own-times-thousand = 1000: на каждую тысячу
library-own-unit = Единица
library-own-direction = Что лучше
library-own-tells = О чём говорит
library-own-save = Сохранить
library-own-saved = «{ $name }» сохранена
library-own-remove = Убрать
library-own-removed = Метрика «{ $name }» убрана
library-own-sum = { $over } в сумме
library-own-ratio = { $over } : { $under }
library-own-ratio-times = { $over } : { $under } × { $times }

## Шаблон брифа

library-templates-note = Решения по порядку, и на каждом то, что обычно идёт не так. Встроенный шаблон можно скопировать, переставить и дополнить.

## Критерии

library-criteria-note = Что значит каждый балл, чтобы двое поставили одно и то же, и сколько весит критерий. Ноль убирает критерий из оценки.
library-anchors = Что значит каждый балл

## Сценарий

library-playbook-note = Шаги, когда поднят флаг. Каждый следующий — если предыдущий не помог.

## Правила рынка

library-rules-note = Факты с источником и датой. Через 90 дней карточка просит сверить её ещё раз. О том, можно ли выходить на площадке, здесь не говорится: её статус проверяют в день подписания.

## Термины

library-terms-note = Слова, которые обязаны значить одно и то же. Под словом — формула или то, с чем его путают.
