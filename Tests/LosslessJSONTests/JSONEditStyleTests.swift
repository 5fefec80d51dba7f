import LosslessJSON
import Testing

/// How added posts look in files of different styles.
struct JSONEditStyleTests {
  private static let post = JSONTree.object(
    [("id", .string("new")), ("channels", .array([.string("ig"), .string("fb")]))],
    layout: .lines
  )

  private func adding(at index: Int, to text: String) throws -> String {
    let document = try JSONDocument(text)
    var edit = JSONEdit(document)
    let posts = try #require(document.root["posts"])
    edit.insert(Self.post, at: index, in: posts, layout: .lines)
    return edit.bytes.text
  }

  @Test(arguments: [
    (
      "{\n  \"posts\": []\n}\n",
      "{\n  \"posts\": [\n    {\n      \"id\": \"new\",\n      \"channels\": [\"ig\", \"fb\"]\n"
        + "    }\n  ]\n}\n"
    ),
    (
      "{\r\n\t\"posts\": [ ]\r\n}",
      "{\r\n\t\"posts\": [\r\n\t\t{\r\n\t\t\t\"id\": \"new\",\r\n"
        + "\t\t\t\"channels\": [\"ig\", \"fb\"]\r\n\t\t}\r\n\t]\r\n}"
    ),
    ("{\"posts\":[]}", "{\"posts\":[{\"id\":\"new\",\"channels\":[\"ig\",\"fb\"]}]}"),
    ("{\"posts\": []}", "{\"posts\": [{\"id\": \"new\", \"channels\": [\"ig\", \"fb\"]}]}"),
  ])
  func `an empty list takes the style of the file`(text: String, expected: String) throws {
    #expect(try adding(at: 0, to: text) == expected)
  }

  @Test(arguments: [
    (
      "{\"posts\":[{\"id\":\"a\"}]}",
      "{\"posts\":[{\"id\":\"a\"},{\"id\":\"new\",\"channels\":[\"ig\",\"fb\"]}]}"
    ),
    (
      "{\n  \"posts\": [\n    {\"id\":\"a\"}\n  ]\n}",
      "{\n  \"posts\": [\n    {\"id\":\"a\"},\n"
        + "    {\"id\":\"new\",\"channels\":[\"ig\",\"fb\"]}\n  ]\n}"
    ),
    (
      "{\n    \"posts\": [\n        {\n            \"id\" : \"a\"\n        }\n    ]\n}",
      "{\n    \"posts\": [\n        {\n            \"id\" : \"a\"\n        },\n        {\n"
        + "            \"id\" : \"new\",\n            \"channels\" : [\"ig\", \"fb\"]\n        }\n"
        + "    ]\n}"
    ),
    (
      "{\n  \"posts\": [{\n    \"id\": \"a\"\n  }, {\n    \"id\": \"b\"\n  }]\n}",
      "{\n  \"posts\": [{\n    \"id\": \"a\"\n  }, {\n    \"id\": \"new\",\n"
        + "    \"channels\": [\"ig\", \"fb\"]\n  }, {\n    \"id\": \"b\"\n  }]\n}"
    ),
    (
      "{\"posts\": [\r\n{\r\n\"id\": \"a\"\r\n}\r\n]}",
      "{\"posts\": [\r\n{\r\n\"id\": \"a\"\r\n},\r\n{\r\n  \"id\": \"new\",\r\n"
        + "  \"channels\": [\"ig\", \"fb\"]\r\n}\r\n]}"
    ),
  ])
  func `a post is written as its neighbours are`(text: String, expected: String) throws {
    #expect(try adding(at: 1, to: text) == expected)
  }

  @Test func `edits in different places are made at once`() throws {
    let ids = (0..<9).map { "    {\n      \"id\": \"p\($0)\",\n      \"stage\": \"draft\"\n    }" }
    let before = "{\n  \"posts\": [\n" + ids.joined(separator: ",\n") + "\n  ]\n}\n"
    let document = try JSONDocument(before)
    let array = try #require(document.root["posts"])
    let posts = try #require(array.elements)
    var edit = JSONEdit(document)
    edit.insert(.object([("id", .string("n"))], layout: .lines), at: 7, in: array)
    edit.set("stage", to: .string("ready"), in: posts[3])
    edit.set("title", to: .string("T"), in: posts[3], order: ["id", "title", "stage"])
    edit.remove(at: 5, from: array)
    edit.set("theme", to: .string("x"), in: document.root, order: ["theme", "posts"])

    var expected = ids
    expected[3] =
      "    {\n      \"id\": \"p3\",\n      \"title\": \"T\",\n      \"stage\": \"ready\"\n    }"
    expected.insert("    {\n      \"id\": \"n\"\n    }", at: 7)
    expected.remove(at: 5)
    let after =
      "{\n  \"theme\": \"x\",\n  \"posts\": [\n" + expected.joined(separator: ",\n") + "\n  ]\n}\n"
    #expect(edit.bytes.text == after)
  }

  @Test func `a long value breaks into lines with the indentation found`() throws {
    let document = try JSONDocument("{\r\n\t\"a\": 1\r\n}")
    let long = String(repeating: "x", count: 60)
    let list = JSONTree.array([.string(long), .string(long)])
    var edit = JSONEdit(document)
    edit.set("a", to: list, in: document.root)
    edit.set("b", to: list, in: document.root)
    let lines = "[\r\n\t\t\"\(long)\",\r\n\t\t\"\(long)\"\r\n\t]"
    #expect(edit.bytes.text == "{\r\n\t\"a\": \(lines),\r\n\t\"b\": \(lines)\r\n}")
  }

  @Test func `changing what is inside of a removed value is a slip`() async {
    await #expect(processExitsWith: .failure) {
      let document = try JSONDocument("[{\"a\": 1}]")
      var edit = JSONEdit(document)
      edit.remove(at: 0, from: document.root)
      edit.set("a", to: .int(2), in: try #require(document.root.elements?.first))
      _ = edit.bytes
    }
  }
}
