import Foundation

/// An independent reader of JSON Schema: python3-jsonschema of Debian.
enum SchemaValidator {
  /// Whether it is installed, as Scripts/test sees to.
  static let isThere = (try? run(["-c", "import jsonschema"]))?.exitCode == 0

  private static let script = """
    import json, sys
    from jsonschema import Draft202012Validator, FormatChecker
    schema = json.load(open(sys.argv[1]))
    Draft202012Validator.check_schema(schema)
    validator = Draft202012Validator(schema, format_checker=FormatChecker())
    for path in sys.argv[2:]:
        for error in validator.iter_errors(json.load(open(path))):
            print(path.rpartition("/")[2], error.json_path, error.message[:200])
    """

  /// What a schema has against files: their names, the way to the value, and why, in lines.
  static func complaints(about paths: [String], schema: String) throws -> [String] {
    let outcome = try run(["-c", script, schema] + paths)
    guard outcome.exitCode == 0 else { throw Unusable(complaint: outcome.complaint) }
    return outcome.output.split(separator: "\n").map(String.init)
  }

  /// Python did not get to the end.
  struct Unusable: Error {
    let complaint: String
  }

  private static func run(_ arguments: [String]) throws -> Outcome {
    let process = Process()
    let (output, complaint) = (Pipe(), Pipe())
    process.executableURL = URL(fileURLWithPath: "/usr/bin/python3")
    process.arguments = arguments
    process.environment = ["PATH": "/usr/bin:/bin", "LC_ALL": "C.UTF-8"]
    (process.standardOutput, process.standardError) = (output, complaint)
    try process.run()
    // What python complains of is short enough for the pipe; the output need not be.
    let texts = [output, complaint].map { pipe in
      String(decoding: pipe.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
    }
    process.waitUntilExit()
    return Outcome(output: texts[0], complaint: texts[1], exitCode: process.terminationStatus)
  }
}
