// Module RubricSyntax.
