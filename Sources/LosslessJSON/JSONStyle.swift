/// How a text sets its line ends, indentation and spaces.
package struct JSONStyle: Equatable, Sendable {
  /// What ends a line; nil sets everything on one line, whatever its width or layout.
  var lineEnd: String?
  /// One level of indentation.
  var indent: String
  /// What stands between a key and its value.
  var colon: String
  /// What stands between two elements on one line.
  var comma: String

  /// The style of the files that candid makes.
  package static let standard = JSONStyle(lineEnd: "\n", indent: "  ", colon: ": ", comma: ", ")
  /// Everything on one line without a space, as for a line of a log.
  package static let minified = JSONStyle(lineEnd: nil, indent: "", colon: ":", comma: ",")
}
