data "aws_caller_identity" "current" {}

data "aws_partition" "current" {}

locals {
  policies     = "${path.module}/../../policies"
  partition    = data.aws_partition.current.partition
  account_id   = data.aws_caller_identity.current.account_id
  any_analyzer = "arn:${local.partition}:access-analyzer:*:${local.account_id}:analyzer/*"

  # What the placeholders of the policy files stand for.
  values = {
    partition         = local.partition
    account_id        = local.account_id
    principal_arns    = join("\", \"", var.principal_arns) # the files put the outer quotes around it
    access_role_arn   = var.access_role_arn
    trail_arn         = var.trail_arn
    analyzer_arn      = var.unused_access_analyzer_arn == "" ? local.any_analyzer : var.unused_access_analyzer_arn
    oidc_provider_arn = var.oidc_provider_arn
    subject           = var.subject
  }

  wanted = {
    "principal-role.json"    = true
    "principal-user.json"    = var.read_users
    "last-accessed.json"     = var.last_accessed
    "policy-generation.json" = var.policy_generation
    "unused-access.json"     = var.unused_access
  }
}

resource "aws_iam_role" "gather" {
  name               = var.role_name
  description        = "A scheduled GitHub Actions job gathers evidence for IAM Policy Drift with it"
  assume_role_policy = templatefile("${local.policies}/gather-role-trust.json", local.values)
  tags               = var.tags
}

resource "aws_iam_role_policy" "gather" {
  for_each = toset([for file, wanted in local.wanted : file if wanted])

  name   = trimsuffix(each.key, ".json")
  role   = aws_iam_role.gather.id
  policy = templatefile("${local.policies}/${each.key}", local.values)

  lifecycle {
    precondition {
      condition     = !var.policy_generation || (var.access_role_arn != "" && var.trail_arn != "")
      error_message = "policy_generation needs access_role_arn and trail_arn."
    }
  }
}
