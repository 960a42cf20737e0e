//! Headers that promise personal data in any file.

const PERSONAL: &[&str] = &[
    "email",
    "e-mail",
    "phone",
    "phone number",
    "телефон",
    "почта",
    "электронная почта",
    "address",
    "адрес",
    "адрес доставки",
    "customer",
    "customer name",
    "first name",
    "last name",
    "full name",
    "фио",
    "покупатель",
    "получатель",
    "имя получателя",
    "телефон получателя",
    "notes",
    "ip",
    "ip address",
];

const PERSONAL_STARTS: &[&str] = &[
    "billing ",
    "shipping name",
    "shipping street",
    "shipping address",
    "shipping city",
    "shipping zip",
    "shipping phone",
];

/// Words of a header over names and addresses of people.
const PEOPLE: &[&str] = &[
    "фио",
    "ф.и.о",
    "фамилия",
    "отчество",
    "покупатель",
    "покупателя",
    "клиент",
    "клиента",
    "заказчик",
    "заказчика",
    "получатель",
    "получателя",
    "почта",
    "email",
    "mail",
    "адрес",
    "address",
    "street",
    "улица",
    "buyer",
    "customer",
    "client",
    "recipient",
    "surname",
    "birth",
    "birthday",
    "рождения",
    "контакт",
    "контакты",
    "contact",
    "contacts",
];

/// Words of a header over what is written in digits and belongs to one person.
const NUMBERED: &[&str] = &[
    "тел",
    "моб",
    "мобильный",
    "mobile",
    "tel",
    "telephone",
    "whatsapp",
    "паспорт",
    "паспорта",
    "passport",
    "инн",
    "снилс",
];

/// How words of the same kind begin: `телефон`, `телефонный`, `phones`.
const NUMBERED_STARTS: &[&str] = &["телефон", "phone"];

/// Headers of what somebody remarks on a row, and the words that remarks of somebody begin with.
const REMARKS: &[&str] = &[
    "комментарий",
    "комментарии",
    "коммент",
    "примечание",
    "примечания",
    "пометка",
    "пометки",
    "заметка",
    "заметки",
    "comment",
    "comments",
    "note",
    "notes",
    "remark",
    "remarks",
];

/// Headers over numbers that belong to one person, as they stand: `Phone calls` is a metric.
const NUMBERS: &[&str] = &[
    "телефон",
    "номер телефона",
    "контактный телефон",
    "мобильный телефон",
    "тел",
    "phone",
    "phone number",
    "mobile",
    "mobile phone",
    "mobile number",
    "паспорт",
    "passport",
    "инн",
    "снилс",
    "zip",
    "zip code",
    "postcode",
    "postal code",
    "индекс",
    "почтовый индекс",
];

/// Whether a header, as a key, promises personal data; `numeric` says that numbers stand below it, and `long` that some
/// are as long as those of telephones. Numbers belong to one person by what [`NUMBERS`] says, as somebody's id, or when
/// they are that long under a word for a telephone: `Phone calls` is a metric.
pub(super) fn is_personal(key: &str, numeric: bool, long: bool) -> bool {
    let exact = PERSONAL.contains(&key) || NUMBERS.contains(&key.trim_end_matches('.'));
    if exact || PERSONAL_STARTS.iter().any(|start| key.starts_with(start)) {
        return true;
    }
    let words = words(key);
    let any = |known: &[&str]| words.iter().any(|word| known.contains(word));
    let starts = |word: &&str| NUMBERED_STARTS.iter().any(|start| word.starts_with(start));
    let numbered = any(NUMBERED) || words.iter().any(starts);
    match numeric {
        true => any(PEOPLE) && words.contains(&"id") || numbered && long,
        false => any(PEOPLE) || numbered,
    }
}

/// Whether a header, as a key, names what somebody remarks on a row: `Комментарий менеджера`.
pub(super) fn is_remark(key: &str) -> bool {
    words(key).first().is_some_and(|word| REMARKS.contains(word))
}

fn words(key: &str) -> Vec<&str> {
    key.split(|c: char| !c.is_alphanumeric() && c != '.')
        .map(|word| word.trim_matches('.'))
        .filter(|word| !word.is_empty())
        .collect()
}
