### Сомнительные значения

doubt-title = Сомнительные значения
doubt-note = не входят в оценку, пока вы не решите
doubt-outside-campaign =
    { $n ->
        [one] { $n } значение вне срока кампании
        [few] { $n } значения вне срока кампании
       *[many] { $n } значений вне срока кампании
    }
doubt-negative =
    { $n ->
        [one] { $n } число меньше нуля
        [few] { $n } числа меньше нуля
       *[many] { $n } чисел меньше нуля
    }
doubt-reach-above-views =
    { $n ->
        [one] { $n } значение: охват больше просмотров
        [few] { $n } значения: охват больше просмотров
       *[many] { $n } значений: охват больше просмотров
    }
doubt-conversions-above-clicks =
    { $n ->
        [one] { $n } значение: конверсий больше, чем переходов
        [few] { $n } значения: конверсий больше, чем переходов
       *[many] { $n } значений: конверсий больше, чем переходов
    }
doubt-part-row = { $part }, { $said }
doubt-row = строка { $row }: { $metric } { $value }
doubt-row-day = строка { $row }, { $day }: { $metric } { $value }
doubt-row-beside = строка { $row }: { $metric } { $value } при { $other }
doubt-count = Учитывать
doubt-leave = Не учитывать
doubt-counted = учитываем
doubt-left = не учитываем
doubt-again = Решить заново
doubt-done-counted = Теперь значения учитываются.
doubt-done-left = Значения остались вне оценки.
doubt-done-again = Решение снято.
doubt-one-by-one =
    { $n ->
        [one] По одному: { $n } значение
        [few] По одному: { $n } значения
       *[many] По одному: { $n } значений
    }
