//! A tree of elements and its text form, for HTML and for the XML inside a DOCX.
//!
//! Text goes in as text and comes out escaped: nothing a person typed can open or close an element, and there is no
//! way to put markup in but [`Node`].

/// An element with its attributes and children.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Node {
    name: &'static str,
    attributes: Vec<(&'static str, String)>,
    children: Vec<Child>,
}

#[derive(Debug, Clone, PartialEq, Eq)]
enum Child {
    Node(Node),
    Text(String),
}

impl Node {
    /// An empty element.
    pub(super) fn new(name: &'static str) -> Node {
        Node { name, attributes: Vec::new(), children: Vec::new() }
    }

    /// The element with an attribute.
    pub(super) fn with(mut self, name: &'static str, value: impl Into<String>) -> Node {
        self.attributes.push((name, value.into()));
        self
    }

    /// The element with a text in it.
    pub(super) fn text(mut self, text: impl Into<String>) -> Node {
        self.children.push(Child::Text(text.into()));
        self
    }

    /// The element with another in it.
    pub(super) fn node(mut self, node: Node) -> Node {
        self.children.push(Child::Node(node));
        self
    }

    /// The element with others in it.
    pub(super) fn nodes(mut self, nodes: impl IntoIterator<Item = Node>) -> Node {
        self.children.extend(nodes.into_iter().map(Child::Node));
        self
    }

    /// The element as XML, an empty one closed in itself.
    pub(super) fn xml(&self) -> String {
        let mut out = String::new();
        self.write(&mut out, &|_| true);
        out
    }

    /// The element as HTML that is XML as well: only the elements that HTML knows to be empty close in themselves.
    pub(super) fn html(&self) -> String {
        let mut out = String::new();
        self.write(&mut out, &|name| matches!(name, "meta" | "br" | "hr" | "col"));
        out
    }

    fn write(&self, out: &mut String, closes_itself: &impl Fn(&str) -> bool) {
        out.push('<');
        out.push_str(self.name);
        for (name, value) in &self.attributes {
            out.push(' ');
            out.push_str(name);
            out.push_str("=\"");
            escape(out, value);
            out.push('"');
        }
        if self.children.is_empty() && closes_itself(self.name) {
            out.push_str("/>");
            return;
        }
        out.push('>');
        for child in &self.children {
            match child {
                Child::Node(node) => node.write(out, closes_itself),
                Child::Text(text) => escape(out, text),
            }
        }
        out.push_str("</");
        out.push_str(self.name);
        out.push('>');
    }
}

fn escape(out: &mut String, text: &str) {
    for letter in text.chars() {
        match letter {
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '&' => out.push_str("&amp;"),
            '"' => out.push_str("&quot;"),
            other => out.push(other),
        }
    }
}
