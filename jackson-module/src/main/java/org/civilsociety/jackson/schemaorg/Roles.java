package org.civilsociety.jackson.schemaorg;

import java.util.Optional;
import org.civilsociety.jackson.tree.SourceField;
import org.civilsociety.jackson.tree.TargetObject;

/**
 * Roles, as schema.org has them: a node that stands between the two ends of a property, has that
 * property once more, and says in what role and when it holds.
 */
final class Roles {

  static final String ROLE = "Role";
  static final String ORGANIZATION_ROLE = "OrganizationRole";
  static final String EMPLOYEE_ROLE = "EmployeeRole";

  private static final String[] TYPES = {ROLE, ORGANIZATION_ROLE, EMPLOYEE_ROLE};
  private static final String ROLE_NAME = "roleName";

  private Roles() {}

  static void writeName(SourceField role, Node node) {
    Texts.write(role, node, ROLE_NAME);
  }

  /** A value of a property as a role; empty if it is none. */
  static Optional<Subject> of(Subject owner, SourceField value) {
    return owner.node(value).filter(node -> node.hasType(TYPES));
  }

  /** Reads the type and the name of a role; the rest stays for the caller. */
  static void read(Subject role, TargetObject record) {
    takeTypes(role);
    Texts.read(role, ROLE_NAME, record, "role");
  }

  static void takeTypes(Subject role) {
    role.dropTypes(TYPES);
  }
}
