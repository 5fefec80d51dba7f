import CandidCore

@testable import CandidUI

extension Model {
  /// The pages as others leave them: with a post as it is given, on another day, or without it.
  func moving(_ post: Post, to when: When?) -> [Page: PageContents] {
    var posts = plan.pages.values.flatMap(\.posts).filter { $0.id != post.id }
    var moved = post
    if let when {
      moved.when = when
      posts.append(moved)
    }
    return Plan.sample(posts).pages
  }
}
