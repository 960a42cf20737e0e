# Постоянные слова печатных документов. Слова участников приходят из самих пунктов.

document-letter = Завершение работы
document-brief = Бриф и договорённость

# Состояние, на каждой странице вверху.
document-draft = Черновик, ещё не подписан
document-partly = Черновик, подписи: { $signed } из { $all }
document-signed = Подписан всеми

document-version = Версия { $version }
document-version-word = Версия
document-clauses-word = Пунктов
document-made-word = Собрано
document-continued = продолжение

document-made-on = Собрано { $date }
document-other-language = Здесь текст есть только по-английски
document-no-text = нет текста
document-no-clauses = Пунктов пока нет.
document-no-metrics = Метрики пока не выбраны.
document-no-parties = Участников пока нет.

document-party = { $role }, { $market }
document-market-ru = Россия
document-market-us = США

document-metrics = Метрики по рынкам
document-metric = Метрика
document-metric-why = Зачем
document-metric-primary = главная
document-metric-owner = Считает { $owner }

document-signatures = Подписи
document-signature = подпись
document-date = дата
document-signature-meaning = Подпись относится к этой версии целиком: к русскому и английскому тексту каждого пункта, к таблице метрик и к именам участников. Тексты равны; любая правка — новая версия, которую подписывают заново.

document-fingerprint-note = Отпечаток посчитан по обоим текстам, метрикам и именам. Изменится хоть буква — изменится и он.
document-not-advice = Документ собран в «Сверке» и не заменяет юридическую консультацию.

## Партнёры на бумаге

document-partner-list = Партнёры
document-scorecard = Оценка партнёра
document-column-place = Место
document-column-name = Имя
document-column-accounts = Аккаунты
document-column-score = Балл
document-column-phase = Этап
document-criteria = Критерии и на чём основаны
document-column-criterion = Критерий
document-column-weight = Вес
document-column-basis = На чём основано
document-gates = Условия пилота
document-talks = Разговоры
document-no-partners = Партнёров пока нет
document-unscored = без оценки
document-of-five = из 5
document-score-basis = { $n } из { $of } критериев, { $share } веса
document-list-note = Место — по баллу, равные баллы делят места. Место даём, когда оценено не меньше { $share } веса.
document-mark = { $mark } · { $who }
document-mark-dated = { $mark } · { $who }, { $day }
document-no-mark = без балла
document-nobody = без имени
document-account = { $platform } { $handle }
document-account-followers = { $platform } { $handle } · { $followers }
document-talk = { $kind }, { $day }
document-talk-with = { $kind }, { $day }, { $who }
document-rating = { $n } из 5
document-opening-open = условия пилота выполнены
document-opening-by-override = условия пройдены с причиной
document-opening-waits = не все условия выполнены
document-opening-shut = пилот закрыт
document-sheet-criteria = Критерии
document-sheet-gates = Условия
document-column-group = Группа
document-column-rater = Кто оценил
document-column-mark = Его балл
document-column-day = День
document-column-gate = Условие
document-column-state = Состояние
document-column-facts = Факты
document-column-reason = Почему пропущено
document-column-coverage = Оценено веса
document-column-rates = Расценки
document-column-tier = Размер
document-column-opening = Условия пилота

## Заметки разговора на бумаге

document-interview = Заметки разговора
document-interview-asked = Вопросы и ответы
document-interview-unasked = не спросили
document-interview-more = Ещё
document-interview-kept = Записано в «Опыт»
document-interview-with = Говорили с: { $who }
document-interview-campaign = О кампании «{ $title }»
