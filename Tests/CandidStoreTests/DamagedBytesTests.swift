import CandidCore
import LosslessJSON
import Testing

@testable import CandidStore

/// A week's file with bytes missing or changed: told with a place, or read with every post.
struct DamagedBytesTests {
  private static let page = Page.week(
    Week(containing: Day(year: 2026, month: 11, day: 24) ?? .first)
  )

  /// A file as candid writes it, and after it posts as a person may have written them.
  private static func week() throws -> [UInt8] {
    let trees = try [Post.full(), .sample("1", on: "2026-11-25")].map { PostJSON.tree(of: $0) }
    let byHand = #"{ "title":"By hand…","id": "222222222222",  "colour":[1.10,-0,1E400]}"#
    return PageFile.bytes(of: page, theme: "Firing season", posts: trees + [.raw(byHand)])
  }

  /// What is wrong with a file that reads after all, or has an error without a place; nil: nothing.
  ///
  /// Where it reads, the post `index` gets a new title.
  private func slip(_ bytes: [UInt8], posts: Int = 3, changing index: Int) throws -> String? {
    let file: PageFile
    do throws(StoreError) {
      file = try PageFile(Self.page, bytes)
    } catch {
      return isPlaced(error, in: bytes) ? nil : "\(error)"
    }
    if file.posts.count != posts { return "\(file.posts.count) posts" }
    return try keepsOtherBytes(file, bytes, changing: index) ? nil : "a write changes other bytes"
  }

  private func isPlaced(_ error: StoreError, in bytes: [UInt8]) -> Bool {
    switch error {
    case .damaged(let path, let line, let column, _):
      let lines = bytes.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
      return path == "weeks/2026-W48.json" && lines.indices.contains(line - 1)
        && (1...lines[line - 1].count + 1).contains(column)
    // Only where nothing is left, or the number of the format became another one.
    case .empty: return bytes.allSatisfy { [0x20, 0x0A, 0x0D, 0x09].contains($0) }
    case .newer: return true
    default: return false
    }
  }

  /// Whether a new title for a post changes nothing but the title.
  private func keepsOtherBytes(
    _ file: PageFile,
    _ bytes: [UInt8],
    changing index: Int
  ) throws -> Bool {
    let element = try #require(JSONDocument(bytes).root["posts"]?.elements)[index]
    var wanted = bytes
    wanted.replaceSubrange(try #require(element["title"]).span, with: "\"New\"".utf8)
    var posts = file.posts
    posts[index].title = "New"
    let changed = file.bytes(changing: [posts[index].id], to: posts) { PostJSON.tree(of: $0) }
    return changed == wanted
  }

  @Test func `every cut of a week is told with its place`() throws {
    let bytes = try Self.week()
    #expect(try slip(bytes, changing: 0) == nil)
    // The last byte is a line end, which may be missing.
    for count in 0..<(bytes.count - 1) {
      let cut = Array(bytes[..<count])
      #expect(throws: StoreError.self) { try PageFile(Self.page, cut) }
      let slip = try slip(cut, changing: 0)
      #expect(slip == nil, "cut after \(count) bytes")
    }
  }

  /// Each single bit, and what JSON minds most; all 256 values at every offset take two minutes.
  @Test func `every changed byte of a week is told, or no post is lost`() throws {
    var bytes = try Self.week()
    // Under any other name the list is a member that is kept, but has no meaning.
    let key = try #require(JSONDocument(bytes).root.members?.first { $0.key == "posts" }).keySpan
    for offset in bytes.indices {
      let original = bytes[offset]
      for byte in (0..<8).map({ original ^ (1 << $0) }) + Array("\"\\}\0".utf8) {
        bytes[offset] = byte
        let isRenamed = key.contains(offset)
        let slip = try slip(bytes, changing: offset % 3)
        if let slip, !(isRenamed && slip == "0 posts") {
          Issue.record("byte \(offset) as \(byte): \(slip)")
        }
      }
      bytes[offset] = original
    }
  }
}
