variable "oidc_provider_arn" {
  description = "ARN of this account's existing OIDC provider for token.actions.githubusercontent.com; with subject, where the job itself logs in."
  type        = string
  default     = ""

  validation {
    condition     = can(regex("^$|^arn:[^:*?]+:iam::[0-9]{12}:oidc-provider/token[.]actions[.]githubusercontent[.]com$", var.oidc_provider_arn))
    error_message = "oidc_provider_arn is the ARN of GitHub's OIDC provider."
  }
}

variable "subject" {
  description = "The exact subject of the job's token, such as repo:OWNER/REPO:ref:refs/heads/main, or repo:OWNER@ID/REPO@ID:ref:refs/heads/main where the repository uses immutable subjects."
  type        = string
  default     = ""

  validation {
    condition     = can(regex("^$|^repo:[^*?/:]+/[^*?/:]+:[^*?]+$", var.subject))
    error_message = "subject is repo:OWNER/REPO: and the rest, without wildcards."
  }
}

variable "gatherer_arn" {
  description = "ARN of the job's role in another account; with external_id in place of oidc_provider_arn and subject, where that role takes on this one (assume-role)."
  type        = string
  default     = ""

  validation {
    condition     = can(regex("^$|^arn:[^:*?]+:iam::[0-9]{12}:role/[^*?]+$", var.gatherer_arn))
    error_message = "gatherer_arn is the ARN of a role."
  }
}

variable "external_id" {
  description = "The external id that the job's role has to name (assume-role-external-id)."
  type        = string
  default     = ""

  validation {
    condition     = can(regex("^$|^[A-Za-z0-9_+=,.@:/-]{2,}$", var.external_id))
    error_message = "external_id is 2 or more letters, digits or _+=,.@:/-."
  }
}

variable "reader_role_arns" {
  description = "ARNs of the roles in other accounts that this one may take on; empty for none."
  type        = list(string)
  default     = []

  validation {
    condition     = alltrue([for arn in var.reader_role_arns : can(regex("^arn:[^:*?]+:iam::[0-9]{12}:role/[^*?\"]+$", arn))])
    error_message = "reader_role_arns are ARNs of roles."
  }
}

variable "principal_arns" {
  description = "ARNs of the roles and users of this account that are compared; for names with a random suffix end the ARN, path included, with an asterisk, such as arn:aws:iam::111122223333:role/web-*; empty for none."
  type        = list(string)
  default     = []

  validation {
    condition     = alltrue([for arn in var.principal_arns : can(regex("^arn:[^:*?]+:iam::[0-9]{12}:(role|user)/[^*?\"]+[*]?$", arn))])
    error_message = "principal_arns are ARNs of IAM roles and users, with an asterisk at most at the end of a name."
  }
}

variable "read_users" {
  description = "Whether some of principal_arns are users."
  type        = bool
  default     = false
}

variable "role_names" {
  description = "Whether to allow role names that end with an asterisk, which needs the names of all roles of this account."
  type        = bool
  default     = false
}

variable "last_accessed" {
  description = "Whether to allow the source last-accessed."
  type        = bool
  default     = true
}

variable "policy_generation" {
  description = "Whether to allow the source policy-generation; it needs access_role_arn and trail_arn."
  type        = bool
  default     = false
}

variable "access_role_arn" {
  description = "ARN of the role that the module access-role makes."
  type        = string
  default     = ""

  validation {
    condition     = can(regex("^$|^arn:[^:*?]+:iam::[0-9]{12}:role/[^*?]+$", var.access_role_arn))
    error_message = "access_role_arn is the ARN of a role."
  }
}

variable "trail_arn" {
  description = "ARN of the trail that policy generation reads, or that writes the encrypted log files."
  type        = string
  default     = ""

  validation {
    condition     = can(regex("^$|^arn:[^:*?]+:cloudtrail:[^:*?]+:[0-9]{12}:trail/[^*?]+$", var.trail_arn))
    error_message = "trail_arn is the ARN of a trail."
  }
}

variable "unused_access" {
  description = "Whether to allow the source unused-access."
  type        = bool
  default     = false
}

variable "unused_access_analyzer_arn" {
  description = "ARN of the unused access analyzer; empty for any analyzer of this account."
  type        = string
  default     = ""

  validation {
    condition     = can(regex("^$|^arn:[^:*?]+:access-analyzer:[^:*?]+:[0-9]{12}:analyzer/[^*?]+$", var.unused_access_analyzer_arn))
    error_message = "unused_access_analyzer_arn is the ARN of an analyzer."
  }
}

variable "active_findings" {
  description = "Whether to allow active-findings, the findings of all analyzers of this account."
  type        = bool
  default     = false
}

variable "archive_rules" {
  description = "Whether to allow archive-rules, which writes archive rules of all analyzers of this account."
  type        = bool
  default     = false
}

variable "s3_logs" {
  description = "Whether to allow reading cloudtrail-logs from S3; it needs log_bucket."
  type        = bool
  default     = false
}

variable "s3_logs_encrypted" {
  description = "Whether a KMS key encrypts those log files; it needs log_kms_key_arn and trail_arn."
  type        = bool
  default     = false
}

variable "log_bucket" {
  description = "Name of the bucket that holds the log files."
  type        = string
  default     = ""

  validation {
    condition     = can(regex("^$|^[a-z0-9][a-z0-9.-]+[a-z0-9]$", var.log_bucket))
    error_message = "log_bucket is the name of a bucket."
  }
}

variable "log_prefix" {
  description = "What stands before AWSLogs in the bucket, without slashes at its ends; empty for nothing."
  type        = string
  default     = ""

  validation {
    condition     = can(regex("^$|^[^/*?]([^*?]*[^/*?])?$", var.log_prefix))
    error_message = "log_prefix has no slash at its ends and no wildcard."
  }
}

variable "log_kms_key_arn" {
  description = "ARN of the KMS key that encrypts the log files."
  type        = string
  default     = ""

  validation {
    condition     = can(regex("^$|^arn:[^:*?]+:kms:[^:*?]+:[0-9]{12}:key/[^*?]+$", var.log_kms_key_arn))
    error_message = "log_kms_key_arn is the ARN of a key, not of an alias."
  }
}

variable "athena" {
  description = "Whether to allow the source athena; it needs s3_logs, athena_database, athena_table and athena_result_bucket."
  type        = bool
  default     = false
}

variable "athena_workgroup" {
  description = "Name of the workgroup that the query runs in."
  type        = string
  default     = "primary"

  validation {
    condition     = can(regex("^[A-Za-z0-9._-]{1,128}$", var.athena_workgroup))
    error_message = "athena_workgroup is the name of a workgroup."
  }
}

variable "athena_database" {
  description = "Name of the database of the table."
  type        = string
  default     = ""

  validation {
    condition     = can(regex("^$|^[a-z0-9_]{1,128}$", var.athena_database))
    error_message = "athena_database is the name of a database."
  }
}

variable "athena_table" {
  description = "Name of the table that iam-policy-drift athena ddl defines."
  type        = string
  default     = ""

  validation {
    condition     = can(regex("^$|^[a-z0-9_]{1,128}$", var.athena_table))
    error_message = "athena_table is the name of a table."
  }
}

variable "athena_result_bucket" {
  description = "Name of the bucket that the results go to."
  type        = string
  default     = ""

  validation {
    condition     = can(regex("^$|^[a-z0-9][a-z0-9.-]+[a-z0-9]$", var.athena_result_bucket))
    error_message = "athena_result_bucket is the name of a bucket."
  }
}

variable "role_name" {
  description = "Name of the role."
  type        = string
  default     = "iam-policy-drift-gather"

  validation {
    condition     = can(regex("^[A-Za-z0-9_+=,.@-]{1,64}$", var.role_name))
    error_message = "role_name is 1 to 64 letters, digits or _+=,.@-."
  }
}

variable "tags" {
  description = "Tags of the role."
  type        = map(string)
  default     = {}
}
