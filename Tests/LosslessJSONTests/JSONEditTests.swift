import LosslessJSON
import Testing

struct JSONEditTests {
  private static let keys = ["a", "b", "c", "d"]

  /// Sets the member of the first object in the text, as `key=` removes and `key=1` sets.
  private func edited(_ text: String, _ changes: String) throws -> String {
    let document = try JSONDocument(text)
    var edit = JSONEdit(document)
    for change in changes.split(separator: " ") {
      let parts = change.split(separator: "=", omittingEmptySubsequences: false).map(String.init)
      if parts[1].isEmpty {
        edit.remove(parts[0], from: document.root)
      } else {
        edit.set(parts[0], to: .raw(parts[1]), in: document.root, order: Self.keys)
      }
    }
    return edit.bytes.text
  }

  @Test(arguments: [
    ("{\"a\": 1, \"b\": 2}", "b=3", "{\"a\": 1, \"b\": 3}"),
    ("{\"a\" :\t1 , \"b\":2 }", "a=3", "{\"a\" :\t3 , \"b\":2 }"),
    ("{\"\\u0061\": 1}", "a=2", "{\"\\u0061\": 2}"),
    ("\u{FEFF}{\"a\": 1}\r\n", "a=2", "\u{FEFF}{\"a\": 2}\r\n"),
    ("{\"a\": 1, \"b\": 2}", "a=3 b=4 a=5", "{\"a\": 5, \"b\": 4}"),
  ])
  func `a member is changed in its place`(
    text: String,
    changes: String,
    expected: String
  ) throws {
    #expect(try edited(text, changes) == expected)
  }

  @Test(arguments: [
    ("{\"a\": 1, \"d\": 2}", "c=3", "{\"a\": 1, \"c\": 3, \"d\": 2}"),
    ("{\"a\":1,\"d\":2}", "b=3", "{\"a\":1,\"b\":3,\"d\":2}"),
    ("{\"b\":1}", "a=0", "{\"a\":0,\"b\":1}"),
    ("{\"b\":1}", "c=0", "{\"b\":1,\"c\":0}"),
    ("{\"b\": 1}", "c=0", "{\"b\": 1, \"c\": 0}"),
    ("{ \"b\" : 1 }", "c=0", "{ \"b\" : 1, \"c\" : 0 }"),
    ("{\"x\": 1, \"y\": 2}", "a=0", "{\"a\": 0, \"x\": 1, \"y\": 2}"),
    ("{\"x\": 1, \"y\": 2}", "z=0", "{\"x\": 1, \"y\": 2, \"z\": 0}"),
    ("{\"d\": 1, \"a\": 2}", "b=0", "{\"b\": 0, \"d\": 1, \"a\": 2}"),
    ("{}", "a=1", "{\"a\": 1}"),
    ("{ }", "b=2 a=1", "{\"a\": 1, \"b\": 2}"),
    ("{\"a\": 1}", "z=0 d=4 c=3 b=2", "{\"a\": 1, \"b\": 2, \"c\": 3, \"d\": 4, \"z\": 0}"),
    ("{\n  \"a\": 1\n}\n", "b=2", "{\n  \"a\": 1,\n  \"b\": 2\n}\n"),
    ("{\n  \"b\": 1\n}\n", "a=2", "{\n  \"a\": 2,\n  \"b\": 1\n}\n"),
    (
      "{\r\n\t\"a\": 1,\r\n\t\"c\": 1\r\n}", "b=2",
      "{\r\n\t\"a\": 1,\r\n\t\"b\": 2,\r\n\t\"c\": 1\r\n}"
    ),
    ("{\n    \"a\":1\n}", "b=[2]", "{\n    \"a\":1,\n    \"b\":[2]\n}"),
    ("{ \"b\": 1\n, \"c\": 1\n}", "a=2 d=3", "{ \"a\": 2\n, \"b\": 1\n, \"c\": 1\n, \"d\": 3\n}"),
  ])
  func `a new member stands where the key order has it`(
    text: String,
    changes: String,
    expected: String
  ) throws {
    #expect(try edited(text, changes) == expected)
  }

  @Test(arguments: [
    ("{\"a\": 1, \"b\": 2, \"c\": 3}", "a=", "{\"b\": 2, \"c\": 3}"),
    ("{\"a\": 1, \"b\": 2, \"c\": 3}", "b=", "{\"a\": 1, \"c\": 3}"),
    ("{\"a\": 1, \"b\": 2, \"c\": 3}", "c=", "{\"a\": 1, \"b\": 2}"),
    ("{\"a\": 1, \"b\": 2, \"c\": 3}", "a= b= c=", "{}"),
    ("{\n  \"a\": 1,\n  \"b\": 2\n}", "b=", "{\n  \"a\": 1\n}"),
    ("{\n  \"a\": 1,\n  \"b\": 2\n}", "a=", "{\n  \"b\": 2\n}"),
    ("{\n  \"a\": 1\n}", "a=", "{}"),
    ("{\n  \"a\": 1\n}", "a= b=2", "{\n  \"b\": 2\n}"),
    ("{\n  \"a\": 1,\n  \"b\": 1\n}", "a= b= d=4 c=3", "{\n  \"c\": 3,\n  \"d\": 4\n}"),
    ("{\"a\": 1}", "a= a=2", "{\"a\": 2}"),
    ("{\"a\": 1}", "b=2 b=", "{\"a\": 1}"),
    ("{\"a\": 1}", "x=", "{\"a\": 1}"),
    ("{\"a\": 1, \"c\": 2, \"d\": 3}", "c= b=5 d=6", "{\"a\": 1, \"b\": 5, \"d\": 6}"),
  ])
  func `a member goes with its comma`(text: String, changes: String, expected: String) throws {
    #expect(try edited(text, changes) == expected)
  }

  @Test(arguments: [
    ("[]", 0, "[9]"), ("[ \n ]", 0, "[9]"), ("[1]", 0, "[9, 1]"), ("[1]", 1, "[1, 9]"),
    ("[1,2]", 1, "[1,9,2]"), ("[1, 2]", 2, "[1, 2, 9]"), ("[ 1 ]", 1, "[ 1, 9 ]"),
    ("[\n\t1\n]", 0, "[\n\t9,\n\t1\n]"), ("[\r\n1,\r\n2\r\n]", 2, "[\r\n1,\r\n2,\r\n9\r\n]"),
    ("[1,\n 2]", 2, "[1,\n 2,\n 9]"),
  ])
  func `an element is added in the style found`(text: String, index: Int, expected: String) throws {
    let document = try JSONDocument(text)
    var edit = JSONEdit(document)
    edit.insert(.int(9), at: index, in: document.root)
    #expect(edit.bytes.text == expected)
  }

  @Test(arguments: [
    ("[1]", 0, "[]"), ("[1, 2]", 0, "[2]"), ("[1, 2]", 1, "[1]"), ("[1,2,3]", 1, "[1,3]"),
    ("[\n  1,\n  2\n]", 1, "[\n  1\n]"), ("[\n  1\n]", 0, "[]"),
  ])
  func `an element goes with its comma`(text: String, index: Int, expected: String) throws {
    let document = try JSONDocument(text)
    var edit = JSONEdit(document)
    edit.remove(at: index, from: document.root)
    #expect(edit.bytes.text == expected)
  }

  @Test func `an element is replaced, also after it was removed`() throws {
    let document = try JSONDocument("[1,2,3]")
    var edit = JSONEdit(document)
    edit.replace(at: 0, in: document.root, with: .string("x"))
    edit.remove(at: 2, from: document.root)
    edit.replace(at: 2, in: document.root, with: .array([.int(4), .int(5)]))
    #expect(edit.bytes.text == "[\"x\",2,[4, 5]]")
  }

  @Test func `an element is added before one that is replaced`() throws {
    let document = try JSONDocument("[1,2]")
    for _ in 0..<20 {
      var edit = JSONEdit(document)
      edit.replace(at: 0, in: document.root, with: .int(3))
      edit.insert(.int(4), at: 0, in: document.root)
      edit.insert(.int(5), at: 0, in: document.root)
      #expect(edit.bytes.text == "[4,5,3,2]")
    }
  }

  @Test func `an edit without changes gives the same bytes`() throws {
    let document = try JSONDocument(Sample.week)
    #expect(JSONEdit(document).bytes == document.bytes)
  }
}
