import CandidCore
import Testing

@testable import CandidStore

/// 10,000 sequences of commands with mishaps, against a dictionary.
struct CommandSequenceTests {
  private static let count = 10_000
  /// So many at a time, since tests run side by side.
  private static let share = 500

  private let start: FileTree
  private let posts: [Post]

  init() throws {
    var posts = [
      try Post.sample("1", title: "One", on: "2026-11-24"),
      try .sample("2", title: "Two", on: "2026-12-01", at: "09:30"),
      try .sample("3", title: "Three"),
    ]
    let pages = Dictionary(grouping: posts, by: \.when.page).mapValues { PageContents(posts: $0) }
    let machine = SimulatedDisk()
    let disk = SimulatedProcess(on: machine).disk
    let store = try Store.create(at: Deed.folder, settings: Settings(), pages: pages, disk: disk)
    // Their backups of the day are made.
    let titles = posts.map { Change.Step.edit($0.id, [.notes("Old")]) }
    _ = try store.perform(Change("", titles), near: Array(pages.keys), lockTimeout: .zero)
    start = machine.tree
    posts = posts.map { post in
      var post = post
      post.notes = "Old"
      return post
    }
    self.posts = posts
  }

  @Test(arguments: Array(stride(from: 0, to: count, by: share)))
  func `random commands with mishaps leave what a dictionary holds`(first: Int) {
    let findings = (first..<(first + Self.share)).compactMap { seed in
      var sequence = CommandSequence(seed: UInt64(seed), on: start, holding: posts)
      return sequence.flaw()
    }
    #expect(findings.isEmpty, flaws(findings))
  }
}
