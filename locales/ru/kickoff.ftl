### Путь к старту: шаги, чего не хватает, остановка и время.

kickoff-steps = Шаги до старта
kickoff-step-brand-intake = Анкета бренда
kickoff-step-creator-research = Анкеты авторов, заметки о рынке
kickoff-step-session = Сессия
kickoff-step-brief = Бриф
kickoff-step-approval = Подписи
kickoff-step-kickoff = Старт
kickoff-step-check-in = Сверка
kickoff-state-done = { $step }: готово
kickoff-state-now = { $step }: сейчас здесь
kickoff-state-passed = { $step }: пропущено
kickoff-state-ahead = { $step }: впереди
kickoff-state-shut = { $step }: пока закрыто
kickoff-passed = пропущено
kickoff-next = Чего не хватает: { $missing }
kickoff-missing-no-brand = нет бренда
kickoff-missing-no-creator = нет автора
kickoff-missing-form-open = анкета: { $name }
kickoff-missing-no-diagnostic = заметки о рынке: { $market }
kickoff-missing-no-session = сессия, где цели сошлись
kickoff-missing-gate-shut = проходной балл
kickoff-missing-no-brief = бриф не начат
kickoff-missing-unsigned = подпись: { $name }
kickoff-missing-not-begun = первый день кампании
kickoff-missing-no-check-in = сверка с решением

## Остановка

kickoff-stop = Остановить…
kickoff-stop-title = Остановить кампанию
kickoff-stop-note = Не сойтись в целях — тоже итог, и честный. Запишем, на чём разошлись, чтобы следующая кампания началась с этого.
kickoff-stop-where = На чём разошлись
kickoff-stop-why = Почему
kickoff-stopped = Кампания остановлена
kickoff-break-goals = Цели
kickoff-break-metrics = Метрики
kickoff-break-timeline = Сроки
kickoff-break-budget = Бюджет
kickoff-break-terms = Условия
kickoff-break-creative = Творческая часть
kickoff-break-communication = Общение
kickoff-breaks-where = Чаще всего: { $stages }
kickoff-breaks-stage = { $stage } — { $n }
kickoff-breaks-pattern = Три и больше за полгода: посмотрите, что общего, до следующей кампании.

## Время

kickoff-time = Время
kickoff-time-note = Сколько ушло на то, чтобы договориться, и сколько — чтобы сделать
kickoff-time-alignment = Договаривались
kickoff-time-execution = Делали
kickoff-time-sum = { $time }
kickoff-time-add = Записать время
kickoff-time-minutes = Минут
kickoff-time-part = На что
kickoff-time-what = Что делали
kickoff-time-on = День
kickoff-time-remove = Убрать запись за { $date }
kickoff-time-removed = Запись убрана
kickoff-time-sessions = Сессии согласования сюда уже вошли
kickoff-missing-clauses-open =
    { $n ->
        [one] { $n } пункт брифа
        [few] { $n } пункта брифа
        [many] { $n } пунктов брифа
       *[other] { $n } пункта брифа
    }
kickoff-breaks =
    { $n ->
        [one] За полгода остановлена { $n } кампания.
        [few] За полгода остановлены { $n } кампании.
        [many] За полгода остановлено { $n } кампаний.
       *[other] За полгода остановлено { $n } кампании.
    }
kickoff-minutes =
    { $n ->
        [one] { $n } минута
        [few] { $n } минуты
        [many] { $n } минут
       *[other] { $n } минуты
    }
