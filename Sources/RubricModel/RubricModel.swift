// Module RubricModel.
