### Материалы: что обещали, когда сдали и то ли это, о чём просили.

deliverable-one = Материал
deliverable-add = Добавить материал
deliverable-numbered = Материал { $n }
deliverable-unread = Материалы не открылись
deliverable-empty = Материалов пока нет
deliverable-empty-text = Запишите, что делает каждый автор и к какому дню. Из сроков и требований брифа складывается соблюдение.
deliverable-empty-creators = Материалы делают авторы. Сначала добавьте авторов этой кампании.
deliverable-remove = Убрать материал
deliverable-removed = «{ $title }» убран из списка.

## Столбцы и поля

deliverable-title = Что
deliverable-creator = Автор
deliverable-column-due = Срок
deliverable-column-standing = Состояние
deliverable-column-requirements = По брифу
deliverable-column-rounds = Правки
deliverable-due = Срок
deliverable-moved = Перенесли на
deliverable-moved-hint = По согласию обеих сторон. Это новое обещание.
deliverable-moved-from = был { $day }
deliverable-delivered = Сдан
deliverable-rounds = Сколько раз правили
deliverable-rounds-hint = Договорились: до { $agreed } на материал
deliverable-link = Ссылка
deliverable-requirements = О чём просили
deliverable-requirement = Требование { $n }
deliverable-requirement-add = Добавить требование
deliverable-requirement-remove = Убрать требование { $n }
deliverable-requirement-met = Да
deliverable-requirement-not = Нет
deliverable-requirement-unseen = Не смотрели

## Как обстоят дела

deliverable-undated = срок не назван
deliverable-on-time = в срок
deliverable-came-late = с опозданием
deliverable-late = опоздание { $days }
deliverable-today = срок сегодня
deliverable-coming = через { $days }
deliverable-came = сдан { $day }
deliverable-met = { $met } из { $of }
deliverable-met-partly = { $met } из { $of }, не смотрели: { $unseen }
deliverable-unseen = { $of }, ещё не смотрели

## Все вместе

deliverable-together = Что сдано к этому дню
deliverable-quality = Как в брифе
deliverable-quality-of = выполнено { $met } из { $looked }
deliverable-quality-unseen = не смотрели: { $unseen }
deliverable-quality-none = Пока никто не смотрел
deliverable-on-time-share = В срок
deliverable-on-time-of = { $onTime } из { $due }; нужно не меньше { $least }
deliverable-on-time-below = ниже { $least }: { $onTime } из { $due }
deliverable-on-time-none = Сроки ещё не подошли
deliverable-rounds-over = Сверх кругов правок
deliverable-rounds-over-of = из { $delivered } сданных, кругов на каждый: { $rounds }
deliverable-payments = Просрочено выплат
deliverable-payments-coming = ещё предстоит: { $coming }
deliverable-turnaround = Ответ, медиана
deliverable-turnaround-of = ответов: { $n }
deliverable-turnaround-none = На сообщения пока не отвечали
deliverable-hours = Согласования к работе
deliverable-hours-none = Часы пока не записаны
deliverable-hours-of = часы на согласование и на исполнение
