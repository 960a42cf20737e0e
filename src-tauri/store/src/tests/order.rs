//! The order of names in both languages.

use crate::connection::in_memory;

#[test]
fn names_come_in_the_order_a_reader_expects() {
    let names =
        ["ёж", "Яна", "zoe", "Ёлка", "Арбуз", "Anna", "елка 10", "елка 2", "анна", "ежевика", "Еж"];
    let conn = in_memory().unwrap();
    conn.execute_batch("CREATE TABLE name (name TEXT)").unwrap();
    for name in names {
        conn.execute("INSERT INTO name VALUES (?1)", [name]).unwrap();
    }
    let sorted: Vec<String> = conn
        .prepare("SELECT name FROM name ORDER BY name COLLATE locale")
        .unwrap()
        .query_map([], |row| row.get(0))
        .unwrap()
        .collect::<Result<_, _>>()
        .unwrap();
    assert_eq!(
        sorted,
        ["анна", "Арбуз", "Еж", "ёж", "ежевика", "Ёлка", "елка 2", "елка 10", "Яна", "Anna", "zoe"]
    );
}
