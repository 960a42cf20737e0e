### Партнёры: список по местам, карточка и оценка с доказательствами.

partner-add = Партнёр
partner-all = Все
partner-market-ru = Россия
partner-market-us = США
partner-kinds-creator = Авторы
partner-kinds-agency = Агентства
partner-kinds-strategist = Стратеги
partner-archived = В архиве
partner-filters = Кого показать

## Пусто

partner-empty-title = Партнёров пока нет
partner-empty-text = Здесь собирают тех, с кем можно работать: авторов, агентства, стратегов. Оценка по критериям покажет, кто подходит и чего о нём ещё не знают.
partner-empty-add = Добавить партнёра
partner-nobody-title = По этому фильтру никого
partner-nobody-text = Снимите фильтр или добавьте партнёра.
partner-nobody-clear = Показать всех
partner-archive-empty-title = Архив пуст
partner-archive-empty-text = Сюда попадают те, с кем сейчас не работают. Их карточки, оценки и кампании сохраняются.
partner-gone-title = Этого партнёра здесь нет
partner-gone-text = Возможно, добавление отменили. Повторите отменённое или выберите другого.

## Список

partner-list = Партнёры по местам
partner-column-name = Кандидат
partner-column-markets = Рынки
partner-column-score = Балл
partner-column-place = Место
partner-column-known = Данные
partner-unranked = Вне списка мест
partner-too-little = мало данных: { $n } из { $of }
partner-not-scored = ещё не оценён
partner-known = { $n }/{ $of }
partner-known-aloud = оценено { $n } из { $of }
partner-list-note = Место показываем границами: они держатся в 90 % случаев, если веса меняются на ±{ $band }. Место даём, когда оценено не меньше { $share } веса.
partner-found-by-name = По имени
partner-found-written = В записях
partner-meant = Искали «{ $text }»: похоже, включена другая раскладка.
partner-unfound-title = Никого не нашли
partner-unfound-text = Ни в именах, ни в записях о партнёрах нет слов «{ $text }». Ищем по всем формам слов, по-русски и по-английски.
partner-unfound-clear = Очистить поиск
partner-find = Имя или слово
partner-compare = Сравнить
partner-compare-n = Сравнить: { $n }
partner-compare-column = Для сравнения
partner-compare-mark = { $name }: взять для сравнения
partner-compare-full = Больше { $most } рядом не поместится. Снимите кого-нибудь.
partner-import = Загрузить
partner-ready = Готовы к пилоту
partner-phase = Фаза
partner-phase-any = Любая фаза
partner-filters-kept = Мои фильтры
partner-filter-keep = Сохранить фильтр…
partner-filter-keep-title = Сохранить фильтр
partner-filter-keep-note = Слова поиска в фильтр не войдут.
partner-filter-keep-do = Сохранить
partner-filter-name = Название
partner-filter-nameless = Назовите фильтр, чтобы найти его потом.
partner-filter-replaces = Фильтр «{ $name }» уже есть: этот его заменит.
partner-filter-remove = Убрать «{ $name }»
partner-filter-removed = Фильтр «{ $name }» убран

## Новый партнёр

partner-new = Новый партнёр
partner-new-note = Имени довольно на одном языке. Остальное можно узнать позже.
partner-new-do = Добавить

## Карточка

partner-views = Что показать о партнёре
partner-view-score = Оценка
partner-view-evidence = Опыт
partner-view-talks = Разговоры
partner-view-together = Вместе
partner-view-card = Карточка
partner-kind = Кто это
partner-name-ru = Имя по-русски
partner-name-en = Имя по-английски
partner-name = Имя
partner-markets = Чья аудитория
partner-language = На каком языке писать
partner-niche = О чём и для кого
partner-contact = Контакт
partner-contact-name = Имя
partner-contact-role = Роль
partner-contact-role-hint = Автор, менеджер, директор
partner-contact-reach = Как связаться
partner-contact-reach-hint = Телеграм, почта, телефон
partner-contact-note = один человек, который говорит за всех
partner-style = Как работает
partner-style-briefing = Как ставить задачу
partner-style-briefing-detailed = Подробный бриф
partner-style-briefing-quick-call = Быстрый созвон
partner-style-mode = Как общаться
partner-style-mode-sync = Созвоны
partner-style-mode-async = Переписка
partner-style-reply = Отвечает в пределах
partner-style-reply-unit = ч
partner-style-iteration = Новая версия через
partner-style-iteration-unit = дн.
partner-style-note = Что ещё важно в работе
partner-red-lines = Красные линии
partner-red-lines-hint = На что не пойдут ни за какие деньги.
partner-rates = Ставки
partner-rates-note = каждая в своей валюте, без общей суммы
partner-rates-empty = Ставок пока не знаем. Спросите, сколько стоит каждый материал.
partner-rate-add = Ставка
partner-rate-remove = Убрать ставку { $n }
partner-rate-asset = За что, ставка { $n }
partner-rate-amount = Сколько, ставка { $n }
partner-ours = С нашей стороны
partner-owner = Кто ведёт отношения
partner-owner-hours = Часов в неделю
partner-owner-hours-hint = Сколько времени у этого человека есть
partner-said = Что говорят о них
partner-testimonials = Рекомендации и отзывы клиентов
partner-testimonials-hint = Дословно и с именем того, кто сказал
partner-community = Участие в сообществе
partner-community-hint = Выступают, учат, помогают другим авторам
partner-accounts = Аккаунты
partner-accounts-note = размер считается по самому большому
partner-accounts-empty = Аккаунтов пока нет. По подписчикам станет понятен размер аудитории.
partner-account-add = Аккаунт
partner-account-remove = Убрать аккаунт { $n }
partner-account-platform = Площадка, аккаунт { $n }
partner-account-handle = Имя или адрес, аккаунт { $n }
partner-account-followers = Подписчики, аккаунт { $n }
partner-column-platform = Площадка
partner-column-handle = Имя или адрес
partner-column-followers = Подписчики
partner-column-tier = Размер
partner-tier-unknown = нет числа
partner-notes = Заметки
partner-notes-hint = Разговоры, договорённости, наблюдения. Хранится дословно.
partner-campaigns = Кампании
partner-campaigns-none = Пока ни в одной кампании.
partner-markets-unknown = рынок не указан
partner-write = Связь: { $who }

## Архив

partner-archive = Убрать в архив
partner-unarchive = Вернуть из архива
partner-archive-done = В архиве: { $name }
partner-unarchive-done = Снова в списке: { $name }
partner-in-archive = В архиве: не участвует в списке мест.

## Оценка

partner-score-title = Оценка и доказательства
partner-score-none = Пока нет ни одной оценки
partner-score-of = из 5
partner-coverage = оценено { $n } из { $of } критериев, { $share } веса
partner-without-evidence = { $n ->
    [one] { $n } оценка без доказательства
    [few] { $n } оценки без доказательств
    [many] { $n } оценок без доказательств
   *[other] { $n } оценки без доказательств
}
partner-weight = вес { $share }
partner-anchors = Что значат баллы
partner-rate = Балл: { $criterion }
partner-evidence = На чём основано: { $criterion }
partner-evidence-ask = На чём основано
partner-next = Дальше:
partner-next-criterion = узнать про «{ $criterion }». Это самый весомый критерий без оценки.
partner-next-go = Перейти

## История

partner-history = История карточки
partner-history-note = Что и когда меняли. Новое сверху.
partner-history-empty = Изменений ещё не было.
partner-history-made = Карточку добавили
partner-history-removed = Карточку убрали
partner-history-someone = без имени
partner-history-was = было
partner-history-now = стало
partner-history-nothing = пусто
partner-history-long = { $n ->
    [one] текст, { $n } знак
    [few] текст, { $n } знака
    [many] текст, { $n } знаков
   *[other] текст, { $n } знака
}
