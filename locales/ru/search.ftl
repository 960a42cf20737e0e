### Поиск: где нашлось и по каким словам ещё находятся комнаты.

search-in-partner-niche = о чём:
search-in-partner-contact = контакт:
search-in-partner-accounts = аккаунт:
search-in-partner-style = как работает:
search-in-partner-red-lines = чего не делает:
search-in-partner-rates = расценки:
search-in-partner-testimonials = отзывы:
search-in-partner-community = сообщества:
search-in-partner-owner = кто ведёт:
search-in-notes = заметки:
search-in-score = оценка:
search-in-case = кейс:
search-in-relationship = работа с брендом:
search-in-reference = рекомендация:
search-in-conversation = разговор:
search-in-message = сообщение:
search-in-party = в кампании:
search-in-boundary = граница:
search-in-move = переход:
search-in-gate-override = условие:
search-in-lapse = сбой:
search-in-debrief = разбор пилота:

## Слова, по которым комната находится, хотя называется иначе; через запятую.

search-words-today = главная, задачи, дела, сводка
search-words-partners = кандидаты, авторы, блогеры, агентства, стратеги, инфлюенсеры, рейтинг
search-words-board = фазы, пилот, воронка, канбан
search-words-campaigns = проекты, проект, запуск, промо, реклама
search-words-rules = маркировка, реклама, erid, закон, реестр, раскрытие
search-words-profiles = профили, успех, уроки, сравнение, разборы, тренд
search-words-library = словарь, термины, метрики, критерии, шаблоны, справочник
search-words-language = язык, перевод, локаль
search-words-sample = пример, образец, демо
search-words-theme = тема, оформление, цвета
search-words-settings = параметры, границы, веса, пороги, курсы валют, язык, тема
