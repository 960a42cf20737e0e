### Переписка с партнёром: что отправили, когда ответили, быстро ли и ровно ли.

message-title = Как отвечают
message-note = от вашего сообщения до ответа
message-empty = Отметьте сообщение, когда отправили, и ещё раз, когда ответили. Станет видно, на какой срок можно рассчитывать.
message-about = О чём написали
message-about-hint = Пара слов: бриф, правки, счёт
message-send = Отправлено сейчас
message-answer = Ответ пришёл
message-answer-to = Ответ пришёл: { $about }
message-median = { $wait }
message-median-note = медиана, n = { $n }
message-no-median = ответов пока нет
message-half = половина ответов — от { $from } до { $to }
message-steady = отвечают ровно
message-uneven = отвечают неровно
message-too-few = о ровности скажем с { $least } ответов
message-promised = обещают за { $wait }
message-steady-why = Ровность важнее способа. Ровно — когда медленная четверть ответов не дольше быстрой больше чем втрое; молчание дольше обычного тоже считаем.
message-waiting = ждём { $wait }
message-waited = ответили за { $wait }
message-hours = { $n } ч
message-minutes = { $n } мин
message-at-once = минуту
message-unnamed = без темы
message-edit = Изменить: { $about }
message-fold = Свернуть: { $about }
message-sent-day = Отправлено, день
message-sent-time = Время отправки
message-answered-day = Ответ, день
message-answered-time = Время ответа
message-time-hint = Например, 9:30
message-remove = Убрать
message-removed = Сообщение убрано
message-log = Сообщения
message-all = Показать ещё { $n }
