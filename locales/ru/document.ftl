# Постоянные слова печатных документов. Слова участников приходят из самих пунктов.

document-letter = Завершение работы
document-brief = Бриф и договорённость

# Состояние, на каждой странице вверху.
document-draft = Черновик, ещё не подписан
document-partly = Черновик, подписи: { $signed } из { $all }
document-signed = Подписан всеми

document-version = Версия { $version }
document-version-word = Версия
document-clauses-word = Пунктов
document-made-word = Собрано
document-continued = продолжение

document-no-text = нет текста
document-no-clauses = Пунктов пока нет.
document-no-metrics = Метрики пока не выбраны.
document-no-parties = Участников пока нет.

document-party = { $role }, { $market }
document-market-ru = Россия
document-market-us = США

document-metrics = Метрики по рынкам
document-metric = Метрика
document-metric-why = Зачем
document-metric-primary = главная
document-metric-owner = Считает { $owner }

document-signatures = Подписи
document-signature = подпись
document-date = дата
document-signature-meaning = Подпись относится к этой версии целиком: к русскому и английскому тексту каждого пункта, к таблице метрик и к именам участников. Тексты равны; любая правка — новая версия, которую подписывают заново.

document-fingerprint-note = Отпечаток посчитан по обоим текстам, метрикам и именам. Изменится хоть буква — изменится и он.
document-not-advice = Документ собран в «Сверке» и не заменяет юридическую консультацию.
