### Файл календаря.

calendar-export = Выгрузить календарь
calendar-export-ru = На русском
calendar-export-en = На английском
calendar-file = Календарь
calendar-exported = Календарь записан: { $path }
calendar-entry = { $campaign }: { $what }
calendar-start = первый день
calendar-end = последний день
calendar-checkin = сверка на середине срока
calendar-sync = сверка
calendar-sync-note = Что было, что сейчас, что мешает.
calendar-decision = решить: продолжать, менять или остановить
calendar-decision-note = Метрики, общение, что дальше.
calendar-deliverable = { $title }, { $name }
calendar-payment = оплата, { $name }
calendar-backplan-note = Последний день по плану от даты запуска.
