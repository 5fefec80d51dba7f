import CandidCore

@testable import CandidStore

/// What a plan should hold, by nothing but a dictionary.
struct PlanModel: Equatable {
  private(set) var posts: [PostID: Post] = [:]

  /// What a person asks for.
  enum Command {
    case add(Post)
    case title(PostID, String)
    case tag(PostID, Intention?)
    case move(PostID, When)
    case remove(PostID)
  }

  init(_ posts: [Post]) {
    for post in posts { self.posts[post.id] = post }
  }

  /// A command that fits, by chance.
  func command(using dice: inout SplitMix64) -> Command {
    let ids = posts.keys.sorted { $0.text < $1.text }
    guard let id = ids.randomElement(using: &dice) else { return .add(Self.post(using: &dice)) }
    return switch Int.random(in: 0..<10, using: &dice) {
    case 0...2: .add(Self.post(using: &dice))
    case 3...4: .title(id, "T\(Int.random(in: 0..<1000, using: &dice))")
    case 5: .tag(id, Intention.allCases.randomElement(using: &dice))
    case 6...8: .move(id, Self.when(using: &dice))
    default: .remove(id)
    }
  }

  mutating func apply(_ command: Command) {
    switch command {
    case .add(let post): posts[post.id] = post
    case .title(let id, let title): posts[id]?.title = title
    case .tag(let id, let intention): posts[id]?.intention = intention
    case .move(let id, let when): posts[id]?.when = when
    case .remove(let id): posts[id] = nil
    }
  }

  private static func post(using dice: inout SplitMix64) -> Post {
    var post = Post(id: PostID(using: &dice), title: "New")
    post.when = when(using: &dice)
    return post
  }

  /// A day of three weeks, or none.
  private static func when(using dice: inout SplitMix64) -> When {
    let days = Int.random(in: -4..<21, using: &dice)
    return Day("2026-11-23").flatMap { days < 0 ? nil : .day($0.adding(days)) } ?? .idea
  }
}

extension PlanModel.Command {
  var post: PostID {
    switch self {
    case .add(let post): post.id
    case .title(let id, _), .tag(let id, _), .move(let id, _), .remove(let id): id
    }
  }

  var change: Change {
    switch self {
    case .add(let post): Change("", [.add(post)])
    case .title(let id, let title): Change("", [.edit(id, [.title(title)])])
    case .tag(let id, let intention): Change("", [.edit(id, [.intention(intention)])])
    case .move(let id, let when): Change("", [.edit(id, [.when(when)])])
    case .remove(let id): Change("", [.remove(id)])
    }
  }
}

extension PlanModel.Command: CustomStringConvertible {
  var description: String {
    switch self {
    case .add(let post): "add \(post.id.short) on \(post.when)"
    case .title(let id, let title): "title \(id.short) \(title)"
    case .tag(let id, let intention): "tag \(id.short) \(intention?.rawValue ?? "none")"
    case .move(let id, let when): "move \(id.short) to \(when)"
    case .remove(let id): "remove \(id.short)"
    }
  }
}
