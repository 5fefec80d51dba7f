import LosslessJSON
import Testing

struct JSONDocumentTests {
  @Test func `a value gives its text as it is written`() throws {
    let document = try JSONDocument(
      "\u{FEFF} {\"a\" : [1.10, \"\\u0041\"],\n\"b\": {\"c\": null} }"
    )
    let root = document.root
    let list = try #require(root["a"])
    #expect(document.text(of: list) == "[1.10, \"\\u0041\"]")
    #expect(list.elements?.map(document.text(of:)) == ["1.10", "\"\\u0041\""])
    #expect(document.text(of: try #require(root["b"])) == "{\"c\": null}")
    #expect(root.span == 4..<(document.bytes.count))
    #expect(document.bytes.starts(with: [0xEF, 0xBB, 0xBF]))
  }

  @Test func `a member knows where its key and the whole of it stand`() throws {
    let document = try JSONDocument("{ \"\\u0061\" : 1 }")
    let member = try #require(document.root.members?.first)
    #expect(member.key == "a")
    #expect(document.bytes[member.keySpan].elementsEqual("\"\\u0061\"".utf8))
    #expect(document.bytes[member.span].elementsEqual("\"\\u0061\" : 1".utf8))
  }

  @Test func `a value has a line and a column`() throws {
    let document = try JSONDocument("\u{FEFF}{\"ä😀\": 1,\r\n \"b\": [2,\n3]}")
    func place(_ value: JSONValue?) throws -> [Int] {
      let position = document.position(of: try #require(value).span.lowerBound)
      return [position.line, position.column]
    }
    #expect(try place(document.root) == [1, 1])
    #expect(try place(document.root["ä😀"]) == [1, 8])
    #expect(try place(document.root["b"]) == [2, 7])
    #expect(try place(document.root["b"]?.elements?.last) == [3, 1])
  }

  @Test func `a value gives only what it is`() throws {
    let text = "[null, true, -0, 1.0, 9223372036854775808, \"x\", [], {\"a\": 1}]"
    let values = try #require(try JSONDocument(text).root.elements)
    #expect(values.map(\.isNull) == [true] + Array(repeating: false, count: 7))
    #expect(values.map(\.bool) == [nil, true, nil, nil, nil, nil, nil, nil])
    #expect(values.map(\.int) == [nil, nil, 0, nil, nil, nil, nil, nil])
    #expect(values.map(\.string) == [nil, nil, nil, nil, nil, "x", nil, nil])
    #expect(values.map { $0.elements?.count } == [nil, nil, nil, nil, nil, nil, 0, nil])
    #expect(values.map { $0.members?.count } == [nil, nil, nil, nil, nil, nil, nil, 1])
    #expect(values.map { $0["a"]?.int } == [nil, nil, nil, nil, nil, nil, nil, 1])
    let nouns = ["null", "true", "a number", "a string", "an array", "an object"]
    #expect(values.map(\.noun) == nouns[0...2] + [nouns[2], nouns[2]] + nouns[3...])
  }
}
