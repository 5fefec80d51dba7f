import LosslessJSON
import Testing

@testable import CandidStore

struct ConfigFileTests {
  private let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  private var path: String { "\(folder.path)/config.json" }

  private func refusal() -> String? {
    do throws(StoreError) {
      _ = try ConfigFile(at: path)
      return nil
    } catch {
      return error.description.replacing(folder.path, with: "")
    }
  }

  @Test func `where there is none, there is nothing to read`() throws {
    #expect(try ConfigFile(at: path) == nil)
    #expect(try ConfigFile(at: "\(folder.path)/nowhere/config.json") == nil)
  }

  @Test func `a folder that is a file holds none`() throws {
    try folder.write("x", "")
    #expect(try ConfigFile(at: "\(folder.path)/x/config.json") == nil)
  }

  @Test func `what stands in it is given with its place`() throws {
    try folder.write("config.json", "{\n  \"mouse\": false\n}\n")
    let file = try #require(try ConfigFile(at: path))
    let mouse = try #require(file.document.root["mouse"])
    #expect(mouse.bool == false)
    #expect(file.place(of: mouse.span.lowerBound) == "\(path):2:12")
  }

  @Test(arguments: [
    ("", "/config.json:1:1: empty, there is nothing to read; mend it in an editor"),
    ("{", "/config.json:1:2: ends inside an object; mend it in an editor"),
    (
      "{\"mouse\": false,}",
      "/config.json:1:16: a comma with nothing after it; mend it in an editor"
    ),
    (
      "<<<<<<< HEAD\n{}\n",
      "/config.json:1:1: a git conflict marker, keep one of the two sides; mend it in an editor"
    ),
  ])
  func `what is no JSON is told with its place`(text: String, words: String) throws {
    try folder.write("config.json", text)
    #expect(refusal() == words)
  }

  @Test func `nothing but a plain file is read`() throws {
    try folder.makePipe("config.json")
    #expect(refusal() == "/config.json: not a plain file; put one in its place")
  }

  @Test func `a folder in its place is told`() throws {
    try folder.write("config.json/x", "")
    #expect(refusal() == "/config.json: not a plain file; put one in its place")
  }

  @Test func `a file of more than 1 MiB is not read`() throws {
    let blanks = [UInt8](repeating: 0x20, count: ConfigFile.sizeLimitInBytes - 2)
    try folder.write("config.json", Array("{}".utf8) + blanks)
    #expect(refusal() == nil)
    try folder.write("config.json", Array("{} ".utf8) + blanks)
    #expect(refusal() == "/config.json: larger than 1 MiB, the limit; move it away")
  }

  @Test(arguments: [
    (["HOME": "/h"], "/h/.config/candid/config.json"),
    (["HOME": "/h", "XDG_CONFIG_HOME": "/c"], "/c/candid/config.json"),
    (["HOME": "/h", "XDG_CONFIG_HOME": ""], "/h/.config/candid/config.json"),
    (["HOME": "/h", "XDG_CONFIG_HOME": "relative"], "/h/.config/candid/config.json"),
    ([:], nil),
  ])
  func `it stands where the environment says`(environment: [String: String], expected: String?) {
    #expect(ConfigFile.path(environment: environment) == expected)
  }
}
