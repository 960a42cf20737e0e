### Файлы метрик: что распознано, что вызвало вопросы и почему файл не прочитан.

## Кодировки

import-encoding-utf-8 = UTF-8
import-encoding-utf-16le = UTF-16 (LE)
import-encoding-utf-16be = UTF-16 (BE)
import-encoding-windows-1251 = Windows-1251 (кириллица)
import-encoding-windows-1252 = Windows-1252 (западноевропейская)
import-encoding-koi8-r = KOI8-R (кириллица)
import-encoding-ibm866 = CP866 (кириллица, DOS)
import-encoding-xlsx = книга XLSX

## Разделители

import-delimiter-comma = запятая
import-delimiter-semicolon = точка с запятой
import-delimiter-tab = табуляция
import-delimiter-bar = вертикальная черта
import-delimiter-other = другой знак
import-decimal-dot = дробная часть после точки
import-decimal-comma = дробная часть после запятой

## Источники

import-source-generic = Любая таблица (по столбцам)
import-source-youtube-studio = YouTube Studio, таблица
import-source-youtube-studio-ru = YouTube Studio, таблица с русскими заголовками
import-source-instagram-content = Instagram, публикации (Meta Business Suite)
import-source-facebook-content = Facebook, публикации (Meta Business Suite)
import-source-meta-insights = Meta, статистика по дням
import-source-meta-ads = Meta Ads Manager
import-source-tiktok-content = TikTok Studio, публикации
import-source-tiktok-content-short = TikTok Studio, публикации без ссылок
import-source-tiktok-overview = TikTok Studio, обзор
import-source-tiktok-viewers = TikTok Studio, зрители
import-source-tiktok-followers = TikTok Studio, подписчики
import-source-tiktok-audience = TikTok Studio, состав подписчиков
import-source-tiktok-activity = TikTok Studio, активность подписчиков
import-source-tiktok-business = TikTok для бизнеса, обзор
import-source-tiktok-business-videos = TikTok для бизнеса, ролики
import-source-google-analytics-4 = Google Analytics 4
import-source-google-ads = Google Ads
import-source-shopify-orders = Shopify, заказы
import-source-ozon-performance = Ozon Performance, товары
import-source-ozon-performance-days = Ozon Performance, по дням
import-source-ozon-postings = Ozon, отправления
import-source-wildberries-detail = Wildberries, детализация отчёта
import-source-yandex-metrica = Яндекс Метрика
import-source-vk-ads = VK Реклама
import-source-modash = Modash, список авторов
import-status-supported = Проверено на настоящих файлах
import-status-unverified = На настоящих файлах ещё не проверено: сравните суммы с площадкой

## Что в столбце

import-role-day = День
import-role-item = Код публикации или товара
import-role-title = Название
import-role-link = Ссылка
import-role-campaign = Кампания
import-role-partner = Партнёр
import-role-market = Рынок
import-role-platform = Площадка
import-role-code = Промокод
import-role-currency = Валюта
import-role-personal = Личные данные, не загружаем
import-role-ignore = Не загружать
import-unit-count = штуки
import-unit-percent = проценты
import-unit-fraction = доля единицы
import-unit-money = деньги
import-unit-ratio = отношение
import-unit-seconds = секунды
import-unit-minutes = минуты
import-unit-hours = часы
import-unit-days = доля суток

## Вопросы

import-ask-year = В дате «{ $example }» нет года. Какой это год?
import-ask-day-first = В дате «{ $example }» сначала день или месяц?
import-ask-decimal = «{ $example }» — это тысячи или дробь?
import-ask-codes = С какими промокодами считать заказы? В файле: { $example }
import-codes = Промокоды, которые считаем
import-codes-all = Все заказы

## Вопросы по строкам

import-issue-excel-date-in-number = «{ $cell }» — это число, которое Excel принял за дату. Столбец «{ $column }» не загрузим. Выгрузите файл заново и до загрузки не открывайте его в Excel.
import-issue-ragged-row = Ячеек в строке: { $found }, а в заголовке: { $expected }. Строку не загрузим.
import-issue-damaged-row = Здесь открыта кавычка и нигде не закрыта, поэтому границы ячеек не видны. Строку не загрузим.
import-issue-damaged-text = Часть знаков в строке не читается в этой кодировке. Числа из неё возьмём.
import-issue-unreadable-number = «{ $cell }» в столбце «{ $column }» — не число: оставим пропуск, не ноль.
import-issue-uncalculated-formula = Формула в { $cell } («{ $column }») не посчитана, значения в файле нет. Откройте книгу, дайте ей пересчитаться, сохраните и загрузите снова.
import-issue-hidden-rows = Строк, скрытых в таблице фильтром или вручную: { $n }. Они считаются наравне с другими. Если не должны, удалите их в копии и загрузите её.
import-issue-unreadable-date = «{ $cell }» в столбце «{ $column }» — не дата, поэтому строку не загрузим. Если в столбце не дни, не загружайте его.
import-issue-far-off-date = «{ $cell }» в столбце «{ $column }» далеко от любой кампании, поэтому строку не загрузим. Такой день показывают часы, которые не выставили.
import-issue-day-continued = Строк без своей даты: { $n }. Отнесём их к дню, который стоит выше.
import-issue-no-day = Строк без даты, про которые не видно, что они относятся к дню выше: { $n }. Не загрузим их. Если относятся, впишите дату в каждую.
import-issue-ambiguous-date = «{ $cell }» можно прочесть двояко, и другие строки не подсказывают. Укажите, что стоит первым: день или месяц.
import-issue-assumed-date-order = «{ $cell }» прочитано как { $read }: так даты пишет эта площадка. Если порядок другой, смените его.
import-issue-mixed-date-order = Одни даты столбца «{ $column }» начинаются с дня, другие с месяца, и «{ $cell }» читается двояко. Укажите, что стоит первым.
import-issue-year-missing = В дате «{ $cell }» нет года. Пока он не указан, у чисел не будет дня.
import-issue-year-turns = Дни без года переходят через Новый год: последние отнесены к { $year } году, более ранние — к { $before }.
import-issue-ambiguous-number = «{ $cell }» в столбце «{ $column }» — тысячи или дробь? Выберите знак дробной части.
import-issue-ambiguous-percent = Все значения в столбце «{ $column }» не больше 1, а знака процента нет. Читаем их как доли: 0,46 — это 46 %.
import-issue-mixed-percent = «{ $cell }» в столбце «{ $column }» без знака процента, хотя у других значений он есть. Это может быть и процент, и доля единицы, поэтому значение не читаем.
import-issue-duplicate-column = Столбец «{ $column }» повторяет заголовок другого и не загрузится. Если он нужен, выберите для него метрику.
import-issue-metric-twice = Эту метрику уже даёт другой столбец, поэтому «{ $column }» не загрузим.
import-issue-said-elsewhere = Эту метрику полнее даёт другая таблица файла: «{ $table }». Возьмём её оттуда, чтобы не сложить дважды.
import-issue-other-rows = Строк, которые не продажи (заказ отменён или не оплачен, деньги возвращены целиком, или это другая операция): { $n }. Числа из них не берём.
import-issue-returns = Строк с возвратами: { $n }. Их деньги вычтены из выручки, заказы остаются.
import-issue-several-codes = В столбце «{ $column }» несколько промокодов: { $cell }. Укажите, какие из них относятся к тому, чьи это цифры.
import-issue-other-codes = Заказов с другими промокодами или без них: { $n }. Здесь они не считаются.
import-issue-other-slices = Строк других сегментов или периодов: { $n }. Они повторяют те же события, поэтому считаем только первый.
import-issue-other-outcomes = Строк, где результат — не целевое действие, а охват, просмотры или клики: { $n }. В конверсии его не берём.
import-issue-total-differs = «{ $column }»: сумма строк { $sum }, а итог файла { $stated }. Ничего не исправляем.
import-issue-total-by-sum = Каждое число этой строки равно сумме остальных строк, поэтому считаем её итогом и не прибавляем.
import-issue-lifetime-not-a-date = «{ $cell }» в столбце «{ $column }» — не дата: числа за всё время публикации.
import-issue-personal-column-dropped = Личные данные не читаем и не храним: { $columns }.
import-issue-id-rounded = «{ $cell }» в столбце «{ $column }»: таблица потеряла последние цифры кода. Такие публикации не различить, выгрузите файл заново.
import-issue-mixed-currencies = В столбце «{ $column }» несколько валют ({ $currencies }), складывать их нельзя. Столбец не загрузим.
import-issue-currency-missing = Не видно, в какой валюте столбец «{ $column }». Назовите её: до этого суммы не войдут ни в одну цель.
import-issue-currency-taken = В столбце «{ $column }» валюта не названа. Читаем его в { $currency }: другой валюты в таблице нет.
import-issue-other-currency = «{ $column }» в { $currency }, а суммы до него в { $other }. В одной загрузке одна валюта, поэтому столбец не загрузим. Чтобы взять и его, загрузите файл ещё раз, не выбирая метрику для других сумм.
import-issue-unknown-currency = «{ $column }» в { $currency }, а такой валюты Sverka не знает, поэтому столбец не загрузим. Пересчитайте суммы в файле в известную валюту и загрузите его ещё раз.
import-issue-repeated-header = Здесь ещё раз стоит заголовок. Строку пропустим.
import-issue-unknown-metric = В сопоставлении указана метрика, которой нет в словаре: { $metric }. Столбец «{ $column }» не загрузим.
import-issue-no-such-column = В сопоставлении назван столбец, которого в файле нет: «{ $name }». Проверьте заголовок или уберите его из сопоставления.
import-issue-column-not-mapped = В столбце «{ $column }» числа. Выберите для него метрику или не загружайте его.
import-issue-no-rows = В этой таблице есть заголовок, но нет строк.

## Почему файл не прочитан

import-refusal-empty-file = Файл пуст. Ничего не загружено; выгрузите его заново.
import-refusal-binary = Это не таблица: файл не текстовый. Ничего не загружено; выберите CSV, XLSX или ZIP, который выгружает площадка.
import-refusal-archive = В архиве нет ни одной таблицы CSV или XLSX. Ничего не загружено; выберите архив, который выгружает площадка.
import-refusal-markup = Это веб-страница или XML, хотя файл назван таблицей. Ничего не загружено; откройте его в Excel и сохраните как .xlsx или CSV.
import-refusal-repeated-part = Эта таблица лежит в архиве дважды. Возьмём её один раз.
import-refusal-hidden-sheet = Лист в книге скрыт, поэтому из него ничего не берём. Чтобы загрузить и его, сделайте лист видимым и сохраните книгу.
import-refusal-truncated = Файл обрывается посреди знака. Ничего не загружено; скопируйте или выгрузите его заново.
import-refusal-null-bytes = Между знаками файла стоят нулевые байты, так выглядит повреждённый файл. Ничего не загружено; выгрузите его заново.
import-refusal-endless-line = В файле есть строка длиннее { $most } МБ, таких таблиц не бывает. Ничего не загружено; выгрузите файл заново.
import-refusal-too-many-columns = В файле больше тысячи столбцов, это не таблица метрик. Ничего не загружено; проверьте разделитель или выгрузите файл заново.
import-refusal-too-many-rows = В файле больше пяти миллионов строк, в отчётах о кампаниях столько не бывает. Ничего не загружено; выгрузите период короче.
import-refusal-too-many-tables = В файле больше { $most } таблиц. Ничего не загружено; сохраните нужные отдельно.
import-refusal-one-column = В файле один столбец: не понять, к чему относятся значения. Ничего не загружено; проверьте разделитель.
import-refusal-too-large = Файл больше { $most } МБ. Ничего не загружено; выгрузите период короче.
import-refusal-whole-row-quoted = Табличный редактор собрал каждую строку в одну ячейку, надёжно разделить их нельзя. Ничего не загружено; выгрузите файл заново и не пересохраняйте его в Excel.
import-refusal-no-header = Нет строки с названиями столбцов. Ничего не загружено; укажите, в какой строке заголовок.
import-refusal-sideways = Таблица повёрнута: дни стоят в столбцах, а метрики в строках. Ничего не загружено; поверните её (в Excel: скопировать и вставить с транспонированием).
import-refusal-no-rows = В файле есть заголовок, но нет строк. Ничего не загружено; проверьте период выгрузки.
import-refusal-no-numbers = В файле нет столбцов с числами. Ничего не загружено; проверьте разделитель и кодировку.
import-refusal-unknown-encoding = Кодировка «{ $name }» неизвестна. Ничего не загружено; выберите другую.
import-refusal-old-workbook = Это книга Excel старого вида (.xls) или книга под паролем. Ничего не загружено; снимите пароль или сохраните её как .xlsx или CSV.
import-refusal-not-a-workbook = Книга не открывается: это не .xlsx или файл повреждён. Ничего не загружено; сохраните её заново.
import-refusal-inflated = Файл разворачивается в слишком большой объём, настоящая таблица столько не занимает. Ничего не загружено; сохраните нужную таблицу отдельно, лучше как CSV.
import-refusal-sheet-too-large = Таблица слишком велика: запись доходит до ячейки { $cell }. Ничего не загружено; оставьте на листе только саму таблицу или сохраните её как CSV.
import-refusal-cancelled = Загрузка остановлена. Ничего не записано.
import-refusal-io = Файл не читается. Ничего не загружено; проверьте, что он на месте и доступен вам.

## Комната «Метрики»

import-add = Загрузить файл
import-choose = Выбрать файл
import-tables = Таблицы (CSV, XLSX, ZIP)
import-drop = Отпустите файл, и покажем, что в нём
import-unread = Метрики не открылись
import-empty = Метрик пока нет
import-empty-text = Перетащите сюда выгрузку из YouTube Studio, Instagram, TikTok или магазина: CSV, XLSX или ZIP. Сначала покажем, что в файле, и только потом запишем.
import-totals = Итоги
import-totals-note = Рубли с долларами не складываем, рынки — тоже
import-total-sum = Всего
import-total-values = Значений
import-total-period = Период
import-total-origin = Откуда
import-whole = посчитано из частей
import-no-parts = части не все из одних файлов и в одной валюте
import-total-equals = ≈ { $equals } по курсу { $rate }
import-two-currencies = Две валюты без курса.
import-add-rate = Добавить курс
import-undated = без дня
import-files =
    { $n ->
        [one] { $n } файл
        [few] { $n } файла
        [many] { $n } файлов
       *[other] { $n } файла
    }
import-origin-of = Откуда значения: { $metric }, { $market }
import-origins-note = Каждое значение, его файл и строка
import-file-row = { $file }, строка { $row }
import-part-row = { $file }, { $part }, строка { $row }
import-list = Файлы
import-list-file = Файл
import-list-rows = Строк
import-list-skipped = Пропущено
import-take-out = Убрать
import-take-out-of = Убрать «{ $file }»
import-taken-out = «{ $file }» и все числа из него убраны.
import-done =
    { $n ->
        [one] Загружено { $n } значение.
        [few] Загружено { $n } значения.
        [many] Загружено { $n } значений.
       *[other] Загружено { $n } значения.
    }

## Файл до загрузки

import-title = Загрузка метрик
import-nothing-yet = Пока ничего не записано
import-run =
    { $n ->
        [one] Загрузить { $n } значение
        [few] Загрузить { $n } значения
        [many] Загрузить { $n } значений
       *[other] Загрузить { $n } значения
    }
import-running = Загружаем
import-reading = Читаем файл
import-other = Другой файл
import-sure = узнали на { $sure }
import-tables-found =
    { $n ->
        [one] { $n } таблица
        [few] { $n } таблицы
       *[many] { $n } таблиц
    }
import-table-place = Таблица { $n }
import-remembered = столбцы как в прошлый раз
import-before = Эти же числа уже загружены: «{ $file }», выгрузка от { $day }.
import-rows-place = В строках названы авторы или страны. Такая строка пойдёт к ним, а без названия — сюда.
import-unknown =
    { $n ->
        [one] Здесь не знают имени { $names }. Исправьте его в файле или пропустите строки с ним.
        [few] Здесь не знают этих имён: { $names }. Исправьте их в файле или пропустите строки с ними.
        [many] Здесь не знают этих имён: { $names }. Исправьте их в файле или пропустите строки с ними.
       *[other] Здесь не знают этих имён: { $names }. Исправьте их в файле или пропустите строки с ними.
    }
import-unknown-first = Сначала решите, что делать с этими строками.
import-unknown-count =
    { $n ->
        [one] Не загрузится { $n } строка с неизвестным именем
        [few] Не загрузятся { $n } строки с неизвестными именами
        [many] Не загрузится { $n } строк с неизвестными именами
       *[other] Не загрузится { $n } строки с неизвестными именами
    }
import-leave-out =
    { $n ->
        [one] Пропустить { $n } строку
        [few] Пропустить { $n } строки
        [many] Пропустить { $n } строк
       *[other] Пропустить { $n } строки
    }
import-stream-file = «{ $file }» от { $day }
import-stream-continues = Продолжает файл { $file }: общие дни учитываем один раз — по новому файлу или по тому, где дней больше.
import-stream-beside = Считаем вместе с файлом { $file }: ни один не заменяет другой.
import-stream-other = Это другие события — например, другой магазин или аккаунт: прибавить
import-stream-added = Те же метрики есть в файлах: { $files }. Мы их складываем; если события те же самые, загрузите что-то одно.
import-again = Всё равно загрузить ещё раз
import-how = Как прочитан файл
import-how-note = Поменяйте, и файл прочитается заново
import-auto = Определить самим
import-encoding = Кодировка
import-delimiter = Разделитель
import-decimal = Знак дробной части
import-order = Порядок в датах
import-order-day = сначала день
import-order-month = сначала месяц
import-year = Год без указания
import-header-row = Строка заголовка
import-total-lines = Какие строки — итоги
import-total-lines-none = нет
import-whose = Чьи данные
import-whose-brand = Самого бренда
import-whose-guess = Похоже, это их файл: в нём есть «{ $name }»
import-market = Рынок
import-market-missing = Укажите, к какому рынку относятся числа.
import-platform = Площадка
import-platform-none = Не указана
import-currency = Валюта сумм
import-currency-missing = В файле валюта не названа. Выберите её.
import-taken = Дата выгрузки
import-taken-hint = В какой день файл выгрузили
import-columns = Столбцы
import-columns-note = Запомним для следующего файла с таким заголовком
import-left-parts = Без таблиц: { $parts }
import-as-detected = Прочитать их, как определилось
import-column-name = В файле
import-column-sample = Пример
import-column-meaning = В «Сверке»
import-column-unit = Запись
import-column-cells = Ячеек
import-column-missing = Пусто
import-column-sum = Сумма
import-meaning-of = Что значит «{ $column }»
import-about-row = О строке
import-metrics = Метрики
import-own-metrics = Свои метрики
import-unit-words = текст
import-refused = не загрузим
import-column-repeats = из другой таблицы
import-questions = Вопросы о файле
import-answer-first = Сначала ответьте: иначе значения придётся угадывать.
import-day-first = День
import-month-first = Месяц
import-issues = Строки с вопросами
import-issues-count = показано { $shown } из { $all }
import-row = Строка
import-sums = Сверка с итогом файла
import-our-sum = Сумма строк
import-stated-sum = Итог файла
import-differs = { $by } к итогу файла
import-agrees = сходится
import-sums-note = Разницу показываем, но не «исправляем». Итог файла ни с чем не складываем. Площадки часто считают в нём и удалённые публикации.
import-no-totals = Своих итогов в файле нет, поэтому сверить суммы не с чем.
import-total-rows-of = { $n ->
    [one] { $table }: в строке { $rows } итоги, её не загружаем.
    [few] { $table }: в строках { $rows } итоги, их не загружаем.
    [many] { $table }: в строках { $rows } итоги, их не загружаем.
   *[other] { $table }: в строках { $rows } итоги, их не загружаем.
}
import-total-rows = { $n ->
    [one] В строке { $rows } итоги, её не загружаем.
    [few] В строках { $rows } итоги, их не загружаем.
    [many] В строках { $rows } итоги, их не загружаем.
   *[other] В строках { $rows } итоги, их не загружаем.
}
import-undecided = здесь числа, и они не загрузятся
import-undecided-count = { $n ->
    [one] Не загрузится { $n } столбец с числами
    [few] Не загрузятся { $n } столбца с числами
    [many] Не загрузится { $n } столбцов с числами
   *[other] Не загрузится { $n } столбца с числами
}
import-undecided-named = { $n ->
    [one] В столбце { $names } числа, и он не загрузится. Выберите, что это, или пропустите его.
    [few] В столбцах { $names } числа, и они не загрузятся. Выберите, что это, или пропустите их.
    [many] В столбцах { $names } числа, и они не загрузятся. Выберите, что это, или пропустите их.
   *[other] В столбцах { $names } числа, и они не загрузятся. Выберите, что это, или пропустите их.
}
import-changes = Что загрузится
import-change-rows = строк прочитано
import-change-figures = значений загрузится
import-change-skipped = строк пропустим
import-name-quoted = «{ $name }»
import-names-more = { $names } и ещё { $n }
import-change-left = столбцов не загрузим
import-one-step = Всю загрузку можно отменить одним шагом.
