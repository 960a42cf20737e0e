### Правила рынка: карточки с источником и датой, что связывает кампанию и что по этому сделано.

rule-title = Правила рынка
rule-not-advice = не юридическая консультация
rule-own = своя карточка
rule-off = не применяется
rule-warns = предупреждает

## Карточка

rule-as-of = на { $day }
rule-checked = сверку провели: { $name }
rule-never = с источником ещё не сверяли
rule-stale = сверено { $day }: пора проверить источник
rule-changed = изменено вами
rule-outdone = в «Сверке» есть версия новее
rule-in-force = действует с { $from }
rule-in-force-until = действует до { $to }
rule-in-force-between = действует с { $from } до { $to }
rule-sources =
    { $n ->
        [one] { $n } источник
        [few] { $n } источника
        [many] { $n } источников
       *[other] { $n } источника
    }
rule-sources-none = Без источника: это вопрос, а не правило
rule-source-copy = Скопировать ссылку { $link }
rule-copy = Скопировать
rule-source-copied = Ссылка скопирована.
rule-read = Что говорит правило
rule-edit = Изменить
rule-edit-one = Изменить «{ $title }»
rule-confirm = Сверено сегодня
rule-confirm-one = Сверено сегодня: «{ $title }»
rule-confirmed = «{ $title }» сверено с источником сегодня.
rule-platform-all = Все площадки
rule-platform-filter = Площадка
rule-only-stale = Пора проверить
rule-nothing = По этому отбору карточек нет. Покажите все площадки или очистите поиск.
rule-show-all = Показать все

## Когда действует и почему сработало

rule-when = Когда: { $facts }
rule-when-always = Когда: всегда
rule-why = Почему: { $facts }
rule-fact-audience-ru = аудитория в России
rule-fact-audience-us = аудитория в США
rule-fact-creator-ru = автор из России
rule-fact-creator-us = автор из США
rule-fact-followers-least =
    { $n ->
        [one] на странице от { $n } подписчика
        [few] на странице от { $n } подписчиков
        [many] на странице от { $n } подписчиков
       *[other] на странице от { $n } подписчика
    }
rule-fact-followers =
    { $n ->
        [one] { $n } подписчик
        [few] { $n } подписчика
        [many] { $n } подписчиков
       *[other] { $n } подписчика
    }
rule-fact-cross-border = договор через границу
rule-fact-pay-fee = платят деньгами
rule-fact-pay-barter = бартер
rule-fact-copy-ru = текст на русском
rule-fact-copy-en = текст на английском

## Что неизвестно

rule-unknown = Не хватает сведений
rule-unknown-note = Пока они не указаны, про эти правила сказать нельзя
rule-unknown-audience = не указано, для кого материал
rule-unknown-creator = не указан рынок автора
rule-unknown-followers = неизвестно, сколько подписчиков у страницы
rule-unknown-cross-border = не указано, идёт ли договор через границу
rule-unknown-pay = не указано, деньги это или бартер
rule-unknown-copy = не указан язык текста
rule-unknown-waits =
    { $n ->
        [one] ждёт { $n } правило
        [few] ждут { $n } правила
        [many] ждут { $n } правил
       *[other] ждут { $n } правила
    }
rule-unknown-fill = Указать

## Список кампании

rule-count = Правила рынка: { $met } из { $of }
rule-count-none = Правила рынка: сведений пока нет
rule-list-market = { $met } из { $of } отмечено
rule-list-none = Ни одно правило этого рынка сейчас не действует.
rule-empty = Правила рынка
rule-empty-text = Правила собираются по материалам: для кого они, где выходят и кто их делает. Добавьте материалы, и здесь появится список.
rule-to-deliverables = К материалам
rule-to-brief = К брифу
rule-to-library = К карточкам
rule-state-open = не отмечено
rule-state-again = проверьте ещё раз
rule-state-met = отмечено
rule-state-known = к сведению
rule-again = Статус смотрели { $day }. Посмотрите ещё раз в день подписания.
rule-again-confirm = Проверен сегодня
rule-noted = { $day }, { $name }
rule-noted-nameless = { $day }
rule-seen = Что увидели
rule-bound = Правила этого материала
rule-bound-none = Этот материал пока не связывает ни одно правило.
rule-bound-unknown = Укажите, для кого материал, и здесь появятся его правила.
rule-to-list = Весь список

## Что просит карточка

rule-asks = Что отметить
rule-asks-nothing = К сведению
rule-asks-tick = Сделано
rule-asks-status = Статус проверен
rule-asks-erid = Erid
rule-asks-wording = Слова раскрытия
rule-asks-place = Где стоит раскрытие
rule-asks-register = Запись в реестре
rule-asks-operator = Кто получает и у какого оператора
rule-asks-label = Строка пометки
rule-asks-reports = Кто отвечает и к какому дню
rule-asks-payer = Кто считает и платит
rule-asks-answer = Ответ
rule-scope = На что
rule-scope-campaign = На кампанию
rule-scope-platform = На каждую площадку
rule-scope-page = На каждую страницу автора
rule-scope-deliverable = На каждый материал

## Правка карточки

rule-new = Новая карточка
rule-new-title = Новая карточка правила
rule-edit-title = Карточка правила
rule-edit-note = Ваша версия заменит карточку «Сверки» в этом файле. Вернуть исходную можно в любой момент.
rule-field-title = Название
rule-field-basis = Закон или правила, статья
rule-field-text = Что говорит
rule-field-market = Чей это рынок
rule-field-platforms = Площадки
rule-field-platforms-hint = Ничего не отмечено — значит, все
rule-field-trigger = Когда действует
rule-field-audience = Аудитория
rule-field-creator = Рынок автора
rule-field-followers = Подписчиков не меньше
rule-field-cross-border = Договор через границу
rule-field-pay = Оплата
rule-field-copy = Язык текста
rule-field-any = Не важно
rule-field-warns = Предупреждать: что-то может быть под запретом
rule-field-on = Применять
rule-field-from = Действует с
rule-field-to = Действует до
rule-field-sources = Источники, по ссылке на строке
rule-restore = Вернуть исходную
rule-restored = «{ $title }»: снова исходная карточка.
rule-remove = Убрать карточку
rule-removed = «{ $title }» убрана.
rule-saved = «{ $title }» сохранена.

## Материал

rule-of-deliverable = Для правил рынка
rule-deliverable-audience = Для кого материал
rule-deliverable-abroad-ru = Аудитория в России, а живёт { $name } в США: действуют российские правила рекламы.
rule-deliverable-abroad-us = Аудитория в США, а живёт { $name } в России: действуют американские правила рекламы.
rule-deliverable-copy = Язык текста
rule-deliverable-pay = Оплата
rule-deliverable-pay-fee = Деньги
rule-deliverable-pay-barter = Бартер
rule-deliverable-cross-border = Договор через границу
rule-deliverable-cross-border-hint = Одна сторона в России, другая нет
rule-deliverable-yes = Да
rule-deliverable-no = Нет
rule-deliverable-unset = Не указано
rule-deliverable-published = Вышел
rule-deliverable-unlabelled = Почему вышел без этого
rule-deliverable-unlabelled-hint = Причина останется рядом с материалом
rule-label-unknown = аудитория не указана
rule-label-erid = erid есть
rule-label-wording = раскрытие есть
rule-label-erid-missing = нужен erid
rule-label-wording-missing = нужно раскрытие
rule-label-without = вышел без этого: { $reason }
rule-published-on = вышел { $day }
