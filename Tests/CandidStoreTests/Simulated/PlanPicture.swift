import CandidCore

@testable import CandidStore

/// The whole plan as a reader sees it.
struct PlanPicture: Equatable {
  /// What plan.json says.
  var settings = Settings()
  /// The posts of every page that has any, in the order of the week.
  private(set) var pages: [Page: [Post]] = [:]
  /// What is wrong with pages, by page.
  private(set) var damages: [Page: String] = [:]

  init() {}

  /// Opens the plan and reads every page of it.
  init(of machine: SimulatedDisk) throws(StoreError) {
    let process = SimulatedProcess(on: machine)
    defer { process.end() }
    let store = try Store(opening: Deed.folder, disk: process.disk)
    settings = store.settings
    for (page, contents) in store.read(try store.pages()) {
      if !contents.posts.isEmpty { pages[page] = contents.posts.sorted(by: Post.precedesInFile) }
      if contents.condition != .open { damages[page] = "\(contents.condition)" }
    }
  }

  /// Every post, however often it stands there.
  var posts: [Post] { pages.values.flatMap(\.self) }

  /// The title of the post whose id is made of a digit.
  func title(of digit: Character) -> String? {
    posts.first { $0.id.text.allSatisfy { $0 == digit } }?.title
  }

  /// Whether every post stands on the page of its date.
  var isInOrder: Bool {
    pages.allSatisfy { page, posts in posts.allSatisfy { $0.when.page == page } } && damages.isEmpty
  }

  /// The same with a post more, or in another form.
  func with(_ post: Post) -> PlanPicture {
    var picture = self
    picture.pages = pages.compactMapValues { posts in
      let others = posts.filter { $0.id != post.id }
      return others.isEmpty ? nil : others
    }
    picture.pages[post.when.page, default: []].append(post)
    picture.pages[post.when.page]?.sort(by: Post.precedesInFile)
    return picture
  }
}

extension PlanPicture: CustomStringConvertible {
  /// Page by page the first digits of its posts and their titles.
  var description: String {
    let words = pages.sorted { $0.key < $1.key }.map { page, posts in
      "\(page): " + posts.map { "\($0.id.text.prefix(1)) \($0.title)" }.joined(separator: ", ")
    }
    return ([settings.name] + words + damages.map { "\($0.key): \($0.value)" }).joined(
      separator: "; "
    )
  }
}
