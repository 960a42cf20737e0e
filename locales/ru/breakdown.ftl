### Разрезы

breakdown-title = По авторам и площадкам
breakdown-note = Порядок задаёт главная метрика, рынки не ранжируем
breakdown-metric = Показатель
breakdown-of = Чьё
breakdown-market-all = весь рынок
breakdown-party-none = файлы бренда
breakdown-platform-none = площадка не указана
breakdown-value = Сейчас
breakdown-bar = Доля в рынке
breakdown-source = Откуда
breakdown-followed = что было дальше
breakdown-more = Показать всё
