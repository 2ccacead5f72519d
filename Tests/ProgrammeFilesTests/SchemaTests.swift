import Foundation
import ProgrammeFiles
import TestSupport
import Testing

@Suite struct `The schema` {
  @Test(arguments: [FilePlace.programme, .library])
  func `is the one that was looked at`(root: FilePlace) {
    expectSnapshot(FileSchema(of: root).json.pretty, named: "\(root).schema.json")
  }

  @Test func `explains every key with a sentence and an example`() {
    for (key, schema) in Self.keys {
      #expect(schema["description"]?.text?.hasSuffix(".") == true, "\(key)")
      #expect(schema["examples"]?.items.isEmpty == false, "\(key)")
    }
    #expect(Self.keys.count > 150)
  }

  @Test func `takes the examples that it gives`() throws {
    let files = Self.keys.flatMap { key, schema in
      (schema["examples"]?.items ?? []).map { example in
        Validators.File(name: key, text: example.compact, schema: "programme#\(key)")
      }
    }
    for verdict in try Validators.verdicts(on: files) {
      #expect(verdict.isAccepted, "\(verdict.name)\n\(verdict.reasons)")
    }
  }

  /// Every key of every place, by the pointer to its schema.
  private static let keys: [(pointer: String, schema: JSON)] =
    (FileSchema().json["definitions"]?.members ?? []).flatMap { place in
      ["properties", "patternProperties"].flatMap { kind in
        (place.value[kind]?.members ?? []).map { key in
          let name = key.name.replacing("~", with: "~0").replacing("/", with: "~1")
          return ("/definitions/\(place.name)/\(kind)/\(name)", key.value)
        }
      }
    }
}

extension JSON {
  /// The members of an object.
  var members: [Member] {
    if case .object(let members) = self { members } else { [] }
  }

  /// The items of an array.
  var items: [JSON] {
    if case .array(let items) = self { items } else { [] }
  }

  /// The text, or nothing where it is none.
  var text: String? {
    if case .string(let text) = self { text } else { nil }
  }

  /// The value of a member.
  subscript(name: String) -> JSON? { members.first { $0.name == name }?.value }
}
