data "aws_caller_identity" "current" {}

data "aws_partition" "current" {}

locals {
  policies     = "${path.module}/../../policies"
  partition    = data.aws_partition.current.partition
  account_id   = data.aws_caller_identity.current.account_id
  any_analyzer = "arn:${local.partition}:access-analyzer:*:${local.account_id}:analyzer/*"

  # Values of the placeholders in the policy files.
  values = {
    partition         = local.partition
    account_id        = local.account_id
    principal_arns    = join("\", \"", var.principal_arns) # the policy files contain the outer quotation marks
    reader_role_arns  = join("\", \"", var.reader_role_arns)
    gatherer_arn      = var.gatherer_arn
    external_id       = var.external_id
    access_role_arn   = var.access_role_arn
    trail_arn         = var.trail_arn
    analyzer_arn      = var.unused_access_analyzer_arn == "" ? local.any_analyzer : var.unused_access_analyzer_arn
    oidc_provider_arn = var.oidc_provider_arn
    subject           = var.subject
    bucket_arn        = "arn:${local.partition}:s3:::${var.log_bucket}"
    key_prefix        = var.log_prefix == "" ? "" : "${var.log_prefix}/"
    kms_key_arn       = var.log_kms_key_arn
    athena_workgroup  = var.athena_workgroup
    athena_database   = var.athena_database
    athena_table      = var.athena_table
    result_bucket_arn = "arn:${local.partition}:s3:::${var.athena_result_bucket}"
  }

  trust = var.gatherer_arn == "" ? "gather-role-trust.json" : "reader-role-trust.json"

  wanted = {
    "assume-reader.json"     = length(var.reader_role_arns) > 0
    "principal-role.json"    = length(var.principal_arns) > 0
    "principal-user.json"    = length(var.principal_arns) > 0 && var.read_users
    "role-names.json"        = var.role_names
    "last-accessed.json"     = length(var.principal_arns) > 0 && var.last_accessed
    "policy-generation.json" = var.policy_generation
    "unused-access.json"     = var.unused_access
    "active-findings.json"   = var.active_findings
    "archive-rules.json"     = var.archive_rules
    "log-bucket.json"        = var.s3_logs
    "log-bucket-kms.json"    = var.s3_logs_encrypted
    "athena.json"            = var.athena
  }
}

resource "aws_iam_role" "gather" {
  name               = var.role_name
  description        = "Lets a scheduled GitHub Actions job gather evidence for IAM Policy Drift"
  assume_role_policy = templatefile("${local.policies}/${local.trust}", local.values)
  tags               = var.tags

  lifecycle {
    precondition {
      condition = anytrue([
        var.oidc_provider_arn != "" && var.subject != "" && var.gatherer_arn == "" && var.external_id == "",
        var.oidc_provider_arn == "" && var.subject == "" && var.gatherer_arn != "" && var.external_id != "",
      ])
      error_message = "Specify oidc_provider_arn and subject, or gatherer_arn and external_id."
    }
  }
}

resource "aws_iam_role_policy" "gather" {
  for_each = toset([for file, wanted in local.wanted : file if wanted])

  name   = trimsuffix(each.key, ".json")
  role   = aws_iam_role.gather.id
  policy = templatefile("${local.policies}/${each.key}", local.values)

  lifecycle {
    precondition {
      condition     = !var.policy_generation || (var.access_role_arn != "" && var.trail_arn != "")
      error_message = "policy_generation requires access_role_arn and trail_arn."
    }

    precondition {
      condition     = !var.s3_logs || var.log_bucket != ""
      error_message = "s3_logs requires log_bucket."
    }

    precondition {
      condition     = !var.s3_logs_encrypted || (var.log_kms_key_arn != "" && var.trail_arn != "")
      error_message = "s3_logs_encrypted requires log_kms_key_arn and trail_arn."
    }

    precondition {
      condition     = !var.athena || (var.s3_logs && var.athena_database != "" && var.athena_table != "" && var.athena_result_bucket != "")
      error_message = "athena requires s3_logs, athena_database, athena_table and athena_result_bucket."
    }
  }
}
