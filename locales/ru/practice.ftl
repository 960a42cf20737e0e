### Сценарий работы: страницы в двух слоях, которые перечитывают раз в квартал.

practice-title = Как мы работаем
practice-note = Живой документ: раз в квартал страницы перечитывают; устаревшие ожидания — главная причина неудач.
practice-layer-with-agency = Бренд и агентство
practice-layer-with-creator = Бренд или агентство и автор
practice-none = В сценарии пока нет страниц.
practice-layer-empty = Страниц пока нет. Первая — как согласуем и за сколько отвечаем.
practice-add = Добавить страницу
practice-edit = Изменить страницу
practice-edit-of = Изменить страницу: { $title }
practice-removed = Страница убрана.
practice-page-title = О чём
practice-page-text = Что делаем
practice-flags = Когда поднят флаг
practice-stands = в силе на { $day }
practice-stale = не перечитывали с { $day }
practice-confirm = Всё ещё так
practice-confirm-of = Всё ещё так: { $title }
practice-confirmed = Отмечено: { $title } — в силе.
practice-due = Перечитать до { $day }
practice-due-now = Пора перечитать: срок был { $day }
