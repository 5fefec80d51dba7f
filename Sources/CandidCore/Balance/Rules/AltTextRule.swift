/// Names the posts with a picture that has no alt text.
///
/// Connection is for everyone: alt text says what is to be seen to those who do not see it. Source:
/// WCAG 2.2, success criterion 1.1.1, https://www.w3.org/TR/WCAG22/#non-text-content.
package struct AltTextRule: BalanceRule {
  package static let name = "alt-text"
  package static let summary = "a picture without alt text"

  package init() {}

  package func findings(in week: WeekInput) -> [Finding] {
    func bare(_ post: Post) -> Int { post.media.filter { !Post.isSaid($0.alt) }.count }
    let posts = week.counted.filter { bare($0) > 0 }
    let pictures = posts.reduce(0) { $0 + bare($1) }
    return Self.note(about: posts) { BalanceWords.withoutAltText(pictures, in: $0) }
  }
}
