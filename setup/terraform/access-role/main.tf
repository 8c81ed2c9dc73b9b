data "aws_caller_identity" "current" {}

data "aws_partition" "current" {}

locals {
  policies = "${path.module}/../../policies"

  # Values of the placeholders in the policy files.
  values = {
    partition       = data.aws_partition.current.partition
    bucket_arn      = "arn:${data.aws_partition.current.partition}:s3:::${var.trail_bucket}"
    key_prefix      = var.trail_prefix == "" ? "" : "${var.trail_prefix}/"
    account_path    = join("/", compact([var.organization_id, data.aws_caller_identity.current.account_id]))
    organization_id = var.organization_id
    kms_key_arn     = var.kms_key_arn
    trail_arn       = var.trail_arn
  }

  # One policy for both, so that a plan does not depend on the key: its ARN can come from a resource that does not exist yet.
  statements = concat(
    jsondecode(templatefile("${local.policies}/access-role.json", local.values)).Statement,
    [
      for statement in jsondecode(templatefile("${local.policies}/access-role-kms.json", local.values)).Statement :
      statement if var.kms_key_arn != ""
    ],
  )
}

resource "aws_iam_role" "access" {
  # The bucket policy of an organization trail matches the role by this path and the start of this name.
  path               = "/service-role/"
  name               = "AccessAnalyzerMonitorServiceRole_${var.role_name_suffix}"
  description        = "Lets IAM Access Analyzer read the trail for policy generation"
  assume_role_policy = file("${local.policies}/access-role-trust.json")
  tags               = var.tags
}

resource "aws_iam_role_policy" "access" {
  name   = "access-role"
  role   = aws_iam_role.access.id
  policy = jsonencode({ Version = "2012-10-17", Statement = local.statements })

  lifecycle {
    precondition {
      condition     = var.kms_key_arn == "" || var.trail_arn != ""
      error_message = "kms_key_arn requires trail_arn."
    }
  }
}
