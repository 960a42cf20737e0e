//! Rules for advertisements that speak to people in Russia.

use super::{ALWAYS, Shipped, Words, day, to};
use crate::partner::Platform;
use crate::rule::{Pay, RuleAsks, RuleScope, RuleTrigger};
use crate::{Lang, Market};

pub(super) const CARDS: &[Shipped] = &[
    Shipped {
        key: "ru-restricted",
        market: Market::Ru,
        platforms: &[Platform::Instagram],
        trigger: to(Market::Ru),
        title: Words {
            ru: "Реклама там, где доступ ограничен",
            en: "Ads where access is restricted",
        },
        basis: Words {
            ru: "72-ФЗ; 38-ФЗ, ст. 5, п. 10.7",
            en: "Law 72-FZ; Law 38-FZ, art. 5, p. 10.7",
        },
        text: Words {
            ru: "С 1 сентября 2025 года нельзя размещать рекламу на ресурсах с ограниченным доступом и на ресурсах \
                 нежелательных и экстремистских организаций. Под запрет подпадают Instagram и Facebook (Meta), \
                 источники называют и X. Отвечают и рекламодатель, и автор; старые записи, которые не убрали, тоже \
                 могут считаться. Что такое реклама на этих ресурсах, уточняет постановление № 1087 от 24 июля \
                 2025 года. О суммах штрафов источники говорят разное, поэтому здесь их нет. Проверьте статус \
                 площадки в день подписания.",
            en: "Since September 1, 2025 ads may not run on resources with restricted access or on those of undesirable \
                 and extremist organizations. Instagram and Facebook (Meta) fall under the ban, and sources name X too. \
                 Advertiser and creator are both liable, and old posts left up can count. What is an ad on such \
                 resources is set out in Government decree 1087 of July 24, 2025. Sources disagree on the fines, so \
                 none are given here. Check the platform’s status on the day of signing.",
        },
        sources: &[
            "https://runetlex.ru/knowledge/-/zakon-o-zaprete-izmenenia-v-zakone-o-reklame-s-1-sentabra-2025-goda",
            "https://mosdigitals.ru/blog/zapret-reklamy-v-instagram-s-1-sentyabrya-2025-goda-razbor-yurista",
            "https://dzen.ru/a/aKwXnYKTAFg8sGmL",
        ],
        asks: RuleAsks::Status,
        scope: RuleScope::Platform,
        warns: true,
        valid_from: day(2025, 9, 1),
    },
    Shipped {
        key: "ru-access-2026",
        market: Market::Ru,
        platforms: &[Platform::Youtube, Platform::Telegram],
        trigger: to(Market::Ru),
        title: Words {
            ru: "YouTube и Telegram с марта 2026",
            en: "YouTube and Telegram since March 2026",
        },
        basis: Words {
            ru: "Позиция ФАС, март 2026", en: "Position of the FAS, March 2026"
        },
        text: Words {
            ru: "5 марта 2026 года ФАС возбудила дело о рекламе с пометкой в Telegram-канале, а к 10 марта сообщила: \
                 реклама в Telegram, YouTube, WhatsApp и сервисах VPN нарушает закон там, где Роскомнадзор ограничил \
                 доступ. ТАСС и «Коммерсантъ» 10 марта передали это с оговоркой: если решение о блокировке примут. \
                 Роскомнадзор назвал позицию исчерпывающей; юристы замечали, что Telegram нет в реестре \
                 заблокированных сайтов. Что было дальше, здесь не установлено. Проверьте статус площадки \
                 в день подписания.",
            en: "On March 5, 2026 the antimonopoly service (FAS) opened a case over labeled ads in a Telegram channel, and \
                 by March 10 it said that ads on Telegram, YouTube, WhatsApp and VPN services break the law where \
                 Roskomnadzor restricts access. TASS and Kommersant reported it on March 10 with a condition: if a \
                 decision to block is taken. Roskomnadzor called the position exhaustive; lawyers noted that Telegram \
                 was not in the register of blocked sites. What came after is not established here. Check the \
                 platform’s status on the day of signing.",
        },
        sources: &[
            "https://www.kommersant.ru/doc/8481508",
            "https://www.kommersant.ru/doc/8497726",
            "https://www.vedomosti.ru/society/news/2026/03/10/1181807-uslovie-zapreta-reklami",
            "https://xakep.ru/2026/03/11/telegram-fas/",
            "https://vc.ru/telegram/2774891-zapret-reklamy-v-telegram",
        ],
        asks: RuleAsks::Status,
        scope: RuleScope::Platform,
        warns: true,
        valid_from: day(2026, 3, 5),
    },
    Shipped {
        key: "ru-status",
        market: Market::Ru,
        platforms: &[Platform::Tiktok, Platform::Vk, Platform::Other],
        trigger: to(Market::Ru),
        title: Words { ru: "Статус площадки", en: "Status of the platform" },
        basis: Words {
            ru: "72-ФЗ; 38-ФЗ, ст. 5, п. 10.7",
            en: "Law 72-FZ; Law 38-FZ, art. 5, p. 10.7",
        },
        text: Words {
            ru: "Рекламу нельзя размещать там, где доступ ограничен, а ограничения меняются. Проверьте статус площадки \
                 в день подписания и запишите, что увидели. Если другая площадка — это Facebook или X: первый подпадает \
                 под запрет, второй источники в этой связи называют.",
            en: "Ads may not run where access is restricted, and restrictions change. Check the platform’s status on the \
                 day of signing and note what you saw. If the other platform is Facebook or X: the first falls under \
                 the ban, and sources name the second along with it.",
        },
        sources: &[
            "https://runetlex.ru/knowledge/-/zakon-o-zaprete-izmenenia-v-zakone-o-reklame-s-1-sentabra-2025-goda",
        ],
        asks: RuleAsks::Status,
        scope: RuleScope::Platform,
        warns: false,
        valid_from: day(2025, 9, 1),
    },
    Shipped {
        key: "ru-register",
        market: Market::Ru,
        platforms: &[],
        trigger: RuleTrigger { followers_least: Some(10_000), ..to(Market::Ru) },
        title: Words { ru: "Реестр: отметка А+", en: "The register: mark А+" },
        basis: Words { ru: "149-ФЗ, ст. 10.6", en: "Law 149-FZ, art. 10.6" },
        text: Words {
            ru: "Страница, у которой от 10 000 подписчиков и аудитория в России, подаёт сведения в Роскомнадзор, каким бы \
                 ни было гражданство автора. С 1 января 2025 года странице вне реестра нельзя размещать рекламу \
                 и собирать пожертвования, а страницам из реестра — делать репосты её записей. Решение принимают \
                 за 10 рабочих дней; отметка о записи в реестре — «А+».",
            en: "A page with 10,000 followers or more and an audience in Russia gives its details to Roskomnadzor, whatever \
                 the creator’s nationality. Since January 1, 2025 a page outside the register may not carry ads or \
                 collect donations, and listed pages may not repost it. A decision takes 10 working days; the mark of \
                 a listed page is “А+”.",
        },
        sources: &[
            "https://kuzbass1.ru/news/official/144877",
            "https://t.center/pravomos/1096",
            "https://new-retail.ru/novosti/retail/roskomnadzor_nachnet_blokirovat_nezaregistrirovannye_akkaunty_blogerov",
        ],
        asks: RuleAsks::Register,
        scope: RuleScope::Page,
        warns: false,
        valid_from: day(2025, 1, 1),
    },
    Shipped {
        key: "ru-operator",
        market: Market::Ru,
        platforms: &[],
        trigger: to(Market::Ru),
        title: Words {
            ru: "Кто получает erid и у кого", en: "Who gets the erid, and where"
        },
        basis: Words { ru: "38-ФЗ, ст. 18.1", en: "Law 38-FZ, art. 18.1" },
        text: Words {
            ru: "Порядок такой: договор, креатив и erid, публикация с пометкой, потом акты и статистика в ОРД. Отчитывается \
                 каждый участник; один акт, поданный в два ОРД, — известный промах. После 479-ФЗ у рекламы указывают код \
                 ККТУ. Среди аккредитованных операторов названы Яндекс, ВК, Озон, Сбер, МТС, Вымпелком и Амбердата.",
            en: "The order is: contract, creative and erid, publication with the label, then acts and statistics to the \
                 operator (ORD). Everyone in the chain reports; one act handed to two operators is a known slip. Since \
                 law 479-FZ an ad carries a category code (KKTU). The accredited operators named are Yandex, VK, Ozon, \
                 Sber, MTS, VimpelCom and Amberdata.",
        },
        sources: &[
            "https://teletype.in/@asmik11/janast",
            "https://web.lifelines.name/read/e0634497-cc55-58c6-ba0f-7944e70f8b05",
            "https://pravowww.blogspot.com/2025/12/kak-pravilno-peredavat-dannye-v-ord.html",
            "https://vfs.consulting/it/ord-registration-rules",
        ],
        asks: RuleAsks::Operator,
        scope: RuleScope::Campaign,
        warns: false,
        valid_from: day(2022, 9, 1),
    },
    Shipped {
        key: "ru-erid",
        market: Market::Ru,
        platforms: &[],
        trigger: to(Market::Ru),
        title: Words { ru: "Erid материала", en: "Erid of the material" },
        basis: Words { ru: "38-ФЗ, ст. 18.1", en: "Law 38-FZ, art. 18.1" },
        text: Words {
            ru: "Интернет-реклама для потребителей в России выходит с пометкой «реклама», рекламодателем или ссылкой на \
                 страницу с его данными и идентификатором — erid; сведения о ней через ОРД попадают в ЕРИР. Решают \
                 не деньги или бартер, а то, что реклама обращена к потребителям в России. Обязанности — у рекламодателя, \
                 автора и оператора рекламной системы.",
            en: "Online ads for consumers in Russia carry the word “реклама”, the advertiser or a link to a page with their \
                 details, and an identifier, the erid; their data goes through an operator (ORD) to the state register \
                 (ERIR). What decides is not money or barter but that the ad speaks to consumers in Russia. Advertiser, \
                 creator and ad-system operator all have duties.",
        },
        sources: &[
            "https://kurs.alfabank.ru/articles/ord-erir-erid-chto-vsyo-ehto-znachit-i-kak-markirovat-reklamu",
            "https://360.ru/news/obschestvo/moskovskoe-oblastnoe-ufas-rossii-vozbudilo-delo-v-otnoshenii-hozjajstvujuschego-subekta/",
            "https://yoloco.io/ru/blog/markirovka-reklamy-blogery",
            "https://www.unisender.com/ru/blog/sovety/kak-zhit-s-novym-zakonom-o-markirovke-reklamy",
            "https://klerk.ru/buh/articles/579055",
        ],
        asks: RuleAsks::Erid,
        scope: RuleScope::Deliverable,
        warns: false,
        valid_from: day(2022, 9, 1),
    },
    Shipped {
        key: "ru-label",
        market: Market::Ru,
        platforms: &[],
        trigger: to(Market::Ru),
        title: Words {
            ru: "Пометка и рекламодатель", en: "Label and advertiser"
        },
        basis: Words { ru: "38-ФЗ, ст. 18.1, ч. 16", en: "Law 38-FZ, art. 18.1, part 16" },
        text: Words {
            ru: "В материале стоят слово «реклама» и рекламодатель или ссылка на страницу с его данными. Запишите строку \
                 так, как она выйдет: тогда она одна и та же во всех материалах.",
            en: "The material carries the word “реклама” and the advertiser, or a link to a page with their details. Write \
                 the line as it will appear, so that it is the same in every material.",
        },
        sources: &[
            "https://360.ru/news/obschestvo/moskovskoe-oblastnoe-ufas-rossii-vozbudilo-delo-v-otnoshenii-hozjajstvujuschego-subekta/",
            "https://kurs.alfabank.ru/articles/ord-erir-erid-chto-vsyo-ehto-znachit-i-kak-markirovat-reklamu",
        ],
        asks: RuleAsks::Label,
        scope: RuleScope::Campaign,
        warns: false,
        valid_from: day(2022, 9, 1),
    },
    Shipped {
        key: "ru-fines",
        market: Market::Ru,
        platforms: &[],
        trigger: to(Market::Ru),
        title: Words {
            ru: "Если erid или данных нет", en: "If the erid or the data is missing"
        },
        basis: Words {
            ru: "274-ФЗ; КоАП, ст. 14.3",
            en: "Law 274-FZ; Code of Offences, art. 14.3",
        },
        text: Words {
            ru: "С 1 сентября 2023 года за рекламу без идентификатора и за непереданные данные штрафуют: граждан — \
                 на 10–100 тысяч рублей, должностных лиц — на 30–200 тысяч, компании — на 200–500 тысяч.",
            en: "Since September 1, 2023 an ad without an identifier, or data not handed in, costs individuals 10–100 \
                 thousand rubles, officials 30–200 thousand and companies 200–500 thousand.",
        },
        sources: &[
            "https://sevastopol-news.com/society/2023/10/19/314124.html",
            "https://klerk.ru/buh/articles/579055",
        ],
        asks: RuleAsks::Nothing,
        scope: RuleScope::Campaign,
        warns: false,
        valid_from: day(2023, 9, 1),
    },
    Shipped {
        key: "ru-reports",
        market: Market::Ru,
        platforms: &[],
        trigger: to(Market::Ru),
        title: Words { ru: "Акты и статистика", en: "Acts and statistics" },
        basis: Words { ru: "38-ФЗ, ст. 18.1", en: "Law 38-FZ, art. 18.1" },
        text: Words {
            ru: "После публикации акты и статистика уходят в ОРД, и отчитывается каждый участник. Точные сроки здесь \
                 не подтверждены: узнайте их у своего оператора и запишите, кто отвечает и к какому дню.",
            en: "After publication acts and statistics go to the operator, and everyone in the chain reports. The exact \
                 deadlines are not confirmed here: ask your operator, and note who is responsible and by which day.",
        },
        sources: &[
            "https://teletype.in/@asmik11/janast",
            "https://web.lifelines.name/read/e0634497-cc55-58c6-ba0f-7944e70f8b05",
            "https://pravowww.blogspot.com/2025/12/kak-pravilno-peredavat-dannye-v-ord.html",
        ],
        asks: RuleAsks::Reports,
        scope: RuleScope::Campaign,
        warns: false,
        valid_from: day(2022, 9, 1),
    },
    Shipped {
        key: "ru-levy",
        market: Market::Ru,
        platforms: &[],
        trigger: RuleTrigger { pay: Some(Pay::Fee), ..to(Market::Ru) },
        title: Words { ru: "Отчисление 3 %", en: "The 3% levy" },
        basis: Words {
            ru: "479-ФЗ; 38-ФЗ, ст. 18.2", en: "Law 479-FZ; Law 38-FZ, art. 18.2"
        },
        text: Words {
            ru: "С 1 апреля 2025 года с квартального дохода от интернет-рекламы для потребителей в России отчисляют 3 %. \
                 Платят распространители, операторы рекламных систем и посредники, которые заключают договор \
                 с рекламодателем; один платёж в цепочке освобождает остальных. Так было за II квартал 2025 года: расчёт \
                 Роскомнадзора — 15 августа, правки через ОРД — до 25 августа, оплата — до 5 сентября.",
            en: "Since April 1, 2025, 3% of quarterly income from online ads for consumers in Russia is due. Distributors, \
                 ad-system operators and intermediaries who contract with the advertiser pay it; one payment in the \
                 chain frees the others. The second quarter of 2025 went like this: Roskomnadzor’s calculation on \
                 August 15, corrections through the operator by August 25, payment by September 5.",
        },
        sources: &[
            "https://tenchat.ru/media/3205736",
            "https://www.klerk.ru/buh/news/658099/",
            "https://www.klerk.ru/blogs/klerk_business/658236/",
            "https://dzen.ru/a/aG87-qDrik5U-iPm",
        ],
        asks: RuleAsks::Payer,
        scope: RuleScope::Campaign,
        warns: false,
        valid_from: day(2025, 4, 1),
    },
    Shipped {
        key: "ru-levy-foreign",
        market: Market::Ru,
        platforms: &[],
        trigger: RuleTrigger { pay: Some(Pay::Fee), cross_border: true, ..to(Market::Ru) },
        title: Words {
            ru: "3 % при иностранной стороне", en: "The levy and a foreign party"
        },
        basis: Words {
            ru: "479-ФЗ; 38-ФЗ, ст. 18.2", en: "Law 479-FZ; Law 38-FZ, art. 18.2"
        },
        text: Words {
            ru: "Если рекламодатель заключает договор с иностранным лицом, он сам считает и удерживает эти 3 %.",
            en: "An advertiser who contracts with a foreign person computes and withholds the 3% themselves.",
        },
        sources: &[
            "https://www.klerk.ru/buh/news/658099/",
            "https://www.klerk.ru/blogs/klerk_business/658236/",
        ],
        asks: RuleAsks::Payer,
        scope: RuleScope::Campaign,
        warns: false,
        valid_from: day(2025, 4, 1),
    },
    Shipped {
        key: "ru-language",
        market: Market::Ru,
        platforms: &[],
        trigger: RuleTrigger { copy: Some(Lang::En), ..to(Market::Ru) },
        title: Words { ru: "Русский текст", en: "Russian text" },
        basis: Words { ru: "168-ФЗ", en: "Law 168-FZ" },
        text: Words {
            ru: "С 1 марта 2026 года информация для потребителей — на русском языке; иностранные слова — только рядом \
                 с равной русской версией. Исключения — зарегистрированные товарные знаки и названия компаний. Реклама \
                 на русском требовалась и раньше.",
            en: "Since March 1, 2026 consumer information is in Russian, and foreign words stand only beside an equal \
                 Russian version. Registered trademarks and company names are exempt. Ads in Russian were required \
                 before that.",
        },
        sources: &["https://www.klerk.ru/blogs/moedelo/682301/"],
        asks: RuleAsks::Tick,
        scope: RuleScope::Deliverable,
        warns: false,
        valid_from: day(2026, 3, 1),
    },
    Shipped {
        key: "ru-self-employed",
        market: Market::Ru,
        platforms: &[],
        trigger: RuleTrigger { creator: Some(Market::Ru), pay: Some(Pay::Fee), ..to(Market::Ru) },
        title: Words {
            ru: "Оплата самозанятому", en: "Paying a self-employed creator"
        },
        basis: Words {
            ru: "Налог на профессиональный доход", en: "Professional income tax (NPD)"
        },
        text: Words {
            ru: "Если автор — самозанятый, для маркировки нужен письменный договор, на каждую выплату — чек, а в договоре — \
                 пункт о том, что делать, если он потеряет этот статус.",
            en: "If the creator pays the professional income tax (NPD), labeling needs a written contract, each payment \
                 needs a receipt (chek), and the contract needs a clause on losing that status.",
        },
        sources: &["https://www.klerk.ru/blogs/qugo/665501/"],
        asks: RuleAsks::Tick,
        scope: RuleScope::Campaign,
        warns: false,
        valid_from: None,
    },
    Shipped {
        key: "ru-payment",
        market: Market::Ru,
        platforms: &[],
        trigger: RuleTrigger { cross_border: true, ..ALWAYS },
        title: Words {
            ru: "Кто проверил оплату через границу",
            en: "Who checked paying across the border",
        },
        basis: Words { ru: "Вопрос, а не правило", en: "A question, not a rule" },
        text: Words {
            ru: "Ограничения для банков и платежей, валютный контроль, НДС и налоговые соглашения здесь не исследованы, \
                 и о путях платежа «Сверка» ничего не советует. Запишите, кто платит, кто получает и в какой валюте, кто \
                 из юристов или бухгалтеров это проверил и когда.",
            en: "Limits on banks and payments, currency control, VAT and tax treaties are not researched here, and Sverka \
                 gives no advice on how to pay. Note who pays, who receives and in which currency, which lawyer or \
                 accountant checked it, and when.",
        },
        sources: &[],
        asks: RuleAsks::Answer,
        scope: RuleScope::Campaign,
        warns: false,
        valid_from: None,
    },
];
