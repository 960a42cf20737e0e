### Настройки: язык и вид, человек, файл и копии, границы, размеры аудитории, веса.

settings-parts = Разделы настроек

## Язык и вид

settings-look = Язык и вид
settings-language = Язык
settings-language-note = меняется сразу; тексты брифа не трогает
settings-theme = Вид
settings-theme-light = Светлый
settings-theme-dark = Тёмный
settings-theme-system = Как в системе
settings-theme-show-light = Светлый вид
settings-theme-show-dark = Тёмный вид
settings-theme-show-system = Вид как в системе
settings-size = Размер текста
settings-size-note = до 200 %
settings-size-less = Мельче
settings-size-more = Крупнее
settings-keys = Одиночные клавиши
settings-keys-note = C добавляет запись, J и K переходят по строкам; в полях с текстом не действуют
settings-keys-list = Все клавиши

## Человек

settings-person = Вы
settings-person-name = Ваше имя
settings-person-hint = Стоит в истории рядом с каждой правкой. Действует со следующего открытия файла.

## Файл и копии

settings-file = Файл и копии
settings-workspace = Название пространства
settings-path = Файл
settings-backup = Сделать копию…
settings-backup-title = Куда положить копию
settings-backup-name = { $name }, копия { $date }
settings-backup-done = Копия сделана, открыта и сверена: { $name }
settings-export = Выгрузить всё…
settings-export-title = Куда выгрузить
settings-export-done = Выгружено: { $name }
settings-export-kind = Данные JSON
settings-export-note = Копию открывает «Сверка». Выгрузку прочитает любая программа: это открытый формат JSON.
settings-verify = Проверить файл
settings-verify-run = Проверить
settings-verify-note = Цел ли файл, сходятся ли записи с журналом и подписи с текстами.
settings-verify-holds = Всё сходится
settings-verify-broken = Не всё сходится
settings-verify-broken-todo = Данные на месте, но файл мог пострадать. Сделайте выгрузку и откройте последнюю проверенную копию.
settings-verify-integrity = Файл цел
settings-verify-integrity-not = Файл повреждён
settings-verify-replay = Записи сходятся с журналом
settings-verify-replay-not = Записи расходятся с журналом
settings-verify-signatures = Подписанные тексты те же, что подписывали
settings-verify-signatures-not = Подписанный текст изменён
settings-verify-counts = { $n ->
    [one] Проверена { $n } запись
    [few] Проверены { $n } записи
    [many] Проверено { $n } записей
   *[other] Проверено { $n } записи
}
settings-verify-details = Подробности для того, кто будет разбираться

## Границы и веса

settings-thresholds = Границы и веса
settings-thresholds-note = новые значения действуют сразу; прошлые решения не пересчитываются
settings-column-rule = Правило
settings-column-value = Ваше
settings-column-default = Исходное
settings-column-note = Что от него зависит
settings-reset = Вернуть
settings-reset-what = Вернуть исходное: { $what }
settings-reset-done = Возвращено исходное: { $what }
settings-overlap-gate = Совпадение целей
settings-overlap-gate-unit = из 5
settings-overlap-gate-note = среднее ниже — старт закрыт
settings-coverage-least = Оценено веса
settings-coverage-least-unit = %
settings-coverage-least-note = меньше — партнёр вне списка мест
settings-stability-band = Разброс весов
settings-stability-band-unit = %
settings-stability-band-note = на столько варьируем веса, когда проверяем устойчивость места
settings-performance-least = Результат
settings-performance-least-unit = % плана
settings-performance-least-note = ниже — флаг по результату
settings-adherence-least = Соблюдение договорённостей
settings-adherence-least-unit = из 100
settings-adherence-least-note = ниже — флаг по срокам и содержанию
settings-on-time-weight = Договорённости: сроки
settings-on-time-weight-unit = баллов
settings-on-time-weight-note = сколько значит сдача в срок рядом с двумя строками ниже
settings-specification-weight = Договорённости: содержание
settings-specification-weight-unit = баллов
settings-specification-weight-note = сколько значат выполненные требования
settings-revisions-weight = Договорённости: правки
settings-revisions-weight-unit = баллов
settings-revisions-weight-note = сколько значит, что правок не больше договорённого
settings-sentiment-least = Тональность
settings-sentiment-least-unit = от −1 до 1
settings-sentiment-least-note = ниже — флаг по комментариям
settings-comments-least = Оценено комментариев
settings-comments-least-unit = шт.
settings-comments-least-note = меньше — о тональности нет данных
settings-events-least = Ожидаемых событий
settings-events-least-unit = шт.
settings-events-least-note = меньше — о результате нет данных
settings-flag-days = Дней подряд
settings-flag-days-unit = дн.
settings-flag-days-note = столько ждём, прежде чем поднять или снять флаг
settings-lead-days = Дней до срока
settings-lead-days-unit = дн.
settings-lead-days-note = за столько напоминаем о подписи и оплате

## Размеры аудитории

settings-tiers = Размеры аудитории
settings-tiers-note = единой шкалы нет; граница — с какого числа подписчиков
settings-tier-from = от
settings-tier-default = исходное { $n }

## О программе

settings-about = О программе
settings-version = «Сверка», версия { $version }
